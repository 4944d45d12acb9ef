/** Drawings made by hand inside the program. */
@NullMarked
package app.understory.attachment.drawing;

import org.jspecify.annotations.NullMarked;
