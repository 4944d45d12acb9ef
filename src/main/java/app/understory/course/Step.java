package app.understory.course;

import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * Something that was done to a course, and is never taken out again.
 *
 * @param day    the day it concerns
 * @param to     the day a dose was moved to
 * @param number which dose of the course it concerned; 0 for none
 * @param words  why, in words; may be empty
 */
public record Step(UUID id, CourseId course, Kind kind, int number, LocalDate day, Optional<LocalDate> to,
    String words, Moment when) {

  /** What was done. */
  public enum Kind {
    BEGUN, CHANGED, MOVED, MOVED_ALL, SHIFTED, DROPPED, PAUSED, RESUMED, CLOSED, TAKEN_UP, UNDONE, MEANT
  }
}
