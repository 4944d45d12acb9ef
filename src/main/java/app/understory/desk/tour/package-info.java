/** The tour: the real program, driven by typing and clicking, with a picture of each stop. */
@NullMarked
package app.understory.desk.tour;

import org.jspecify.annotations.NullMarked;
