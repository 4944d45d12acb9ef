/** The days of a course: how a regimen is laid out, moved, paused and taken up again. Dates alone, no clock. */
@NullMarked
package app.understory.course.calendar;

import org.jspecify.annotations.NullMarked;
