package app.understory.course.calendar;

import app.understory.course.Part;
import java.time.LocalDate;

/**
 * A day laid out for a dose.
 *
 * @param place which dose of its part it is, from 0
 */
public record Slot(Part part, int place, LocalDate day) {}
