/** The molecule: one person's course of doses, its calendar, and what the prescriber ordered. */
@NullMarked
package app.understory.course;

import org.jspecify.annotations.NullMarked;
