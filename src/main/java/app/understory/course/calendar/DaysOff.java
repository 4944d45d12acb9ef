package app.understory.course.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/**
 * When the practice is closed.
 *
 * @param weekdays every week
 * @param days     once
 */
public record DaysOff(Set<DayOfWeek> weekdays, Set<LocalDate> days) {
  /** Never closed. */
  public static final DaysOff NONE = new DaysOff(Set.of(), Set.of());

  public DaysOff {
    weekdays = Set.copyOf(weekdays);
    days = Set.copyOf(days);
    if (weekdays.size() > 6) {
      throw new IllegalArgumentException("a practice that never opens has no courses");
    }
  }

  /** Whether it is closed then. */
  public boolean closed(LocalDate day) {
    return weekdays.contains(day.getDayOfWeek()) || days.contains(day);
  }

  /** That day, or the first one after it on which the practice is open. */
  public LocalDate open(LocalDate day) {
    LocalDate open = day;
    while (closed(open)) {
      open = open.plusDays(1);
    }
    return open;
  }
}
