/** The small slip under the calendar that asks what a change needs: a day, a reason. */
@NullMarked
package app.understory.course.view.ask;

import org.jspecify.annotations.NullMarked;
