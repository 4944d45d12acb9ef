package app.understory.course.calendar;

import java.time.LocalDate;

/**
 * What a calendar keeps to when it is laid out.
 *
 * @param gap least days from one dose to the next, as ordered; at least 1
 * @param off days to be passed over
 */
public record Rules(int gap, DaysOff off) {
  /** One dose a day at most, on any day. */
  public static final Rules NONE = new Rules(1, DaysOff.NONE);

  public Rules {
    if (gap < 1) {
      throw new IllegalArgumentException("two doses are a day apart at least");
    }
  }

  /** The first day not before the one wished and not under the gap after the other. */
  LocalDate after(LocalDate before, LocalDate wished) {
    LocalDate soonest = before.plusDays(gap);
    return off.open(wished.isBefore(soonest) ? soonest : wished);
  }
}
