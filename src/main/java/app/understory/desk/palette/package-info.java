/** The line on which one types what one wants to do. */
@NullMarked
package app.understory.desk.palette;

import org.jspecify.annotations.NullMarked;
