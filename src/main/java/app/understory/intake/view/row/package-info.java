/** Lines of cells that are read as text and written in place: the next one is always there. */
@NullMarked
package app.understory.intake.view.row;

import org.jspecify.annotations.NullMarked;
