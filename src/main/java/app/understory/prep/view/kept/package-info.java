/** How far what stands on a sheet is kept, and how it says so. */
@NullMarked
package app.understory.prep.view.kept;

import org.jspecify.annotations.NullMarked;
