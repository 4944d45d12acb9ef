/** Every version of a note, what changed from one to the next, and its signature. */
@NullMarked
package app.understory.integration.view.versions;

import org.jspecify.annotations.NullMarked;
