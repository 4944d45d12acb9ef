/** Integration notes, their revisions and quotes. */
@NullMarked
package app.understory.integration;

import org.jspecify.annotations.NullMarked;
