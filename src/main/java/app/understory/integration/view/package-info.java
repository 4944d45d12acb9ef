/** The integration-notes editor. */
@NullMarked
package app.understory.integration.view;

import org.jspecify.annotations.NullMarked;
