/** The prescriber's order on the screen, and the slip on which one is written. */
@NullMarked
package app.understory.course.view.order;

import org.jspecify.annotations.NullMarked;
