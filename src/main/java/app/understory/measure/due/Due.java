package app.understory.measure.due;

import java.time.LocalDate;
import java.util.Optional;

/**
 * When a measure is next due for a person.
 *
 * @param state  how it stands today
 * @param day    the day it is or was due, where there is one
 * @param number the number of the session after which it comes, where it comes after one; else 0
 */
public record Due(State state, Optional<LocalDate> day, int number) {

  /** How it stands today. */
  public enum State {
    /** It was filled in today. */
    DONE_TODAY,
    /** It is due today. */
    DUE,
    /** It was due before today. */
    OVERDUE,
    /** It will be due on its day. */
    LATER,
    /** It comes at each session, and none is today. */
    AT_SESSIONS,
    /** It comes after the session of that number. */
    AFTER_SESSION,
    /** It comes before the first dose, and no visit is planned. */
    BEFORE_FIRST_DOSE,
    /** It was taken before the first dose, and comes again after it. */
    AFTER_FIRST_DOSE,
    /** It is never due by itself, or nothing is due of this person now. */
    NOTHING
  }

  static Due of(State state) {
    return new Due(state, Optional.empty(), 0);
  }

  static Due on(State state, LocalDate day) {
    return new Due(state, Optional.of(day), 0);
  }

  static Due after(int session) {
    return new Due(State.AFTER_SESSION, Optional.empty(), session);
  }

  /** Due today, overdue or ahead, by its day. */
  static Due by(LocalDate day, LocalDate today) {
    int order = day.compareTo(today);
    return on(order == 0 ? State.DUE : order < 0 ? State.OVERDUE : State.LATER, day);
  }

  /** Whether it is due now: today or since before. */
  public boolean now() {
    return state == State.DUE || state == State.OVERDUE;
  }
}
