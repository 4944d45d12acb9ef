/** The regimen editor: a panel beside the calendar. */
@NullMarked
package app.understory.course.view.plan;

import org.jspecify.annotations.NullMarked;
