/** The calendar of a course, its marks and the strip of its maintenance. */
@NullMarked
package app.understory.course.view.calendar;

import org.jspecify.annotations.NullMarked;
