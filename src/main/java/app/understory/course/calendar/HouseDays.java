package app.understory.course.calendar;

import app.understory.practice.Setup;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The practice's days off, kept in its settings as {@code SATURDAY SUNDAY 2026-12-24}. Reads are synchronous. */
public final class HouseDays {
  private static final String NAME = "practice.days.off";
  private static final String DELIVERED = "SATURDAY SUNDAY";
  private static final String SOURCE = "Written in the practice";

  private final Setup setup;

  public HouseDays(Setup setup) {
    this.setup = setup;
  }

  /** As they are set; weekends where nobody said otherwise. */
  public DaysOff now() {
    Set<DayOfWeek> weekdays = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    Arrays.stream(setup.setting(NAME, DELIVERED).split(" ")).filter(word -> !word.isBlank()).forEach(word -> {
      if (Character.isDigit(word.charAt(0))) {
        days.add(LocalDate.parse(word));
      } else {
        weekdays.add(DayOfWeek.valueOf(word));
      }
    });
    return new DaysOff(weekdays, days);
  }

  /** Sets them. */
  public CompletableFuture<Void> set(DaysOff off) {
    List<String> weekdays = new TreeSet<>(off.weekdays()).stream().map(DayOfWeek::name).toList();
    List<String> days = new TreeSet<>(off.days()).stream().map(LocalDate::toString).toList();
    return setup.change(NAME,
        Stream.concat(weekdays.stream(), days.stream()).collect(Collectors.joining(" ")),
        SOURCE);
  }
}
