/** The course of a person on the screen: calendar, maintenance, what was given and what is ordered. */
@NullMarked
package app.understory.course.view;

import org.jspecify.annotations.NullMarked;
