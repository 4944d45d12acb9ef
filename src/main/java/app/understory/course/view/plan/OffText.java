package app.understory.course.view.plan;

import app.understory.course.calendar.DaysOff;
import app.understory.vault.time.Moment;
import app.understory.visit.TypedDay;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Days off as they are typed: {@code Sat, Sun, 24 Dec 2026}. */
final class OffText {
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  private OffText() {}

  static String write(DaysOff off) {
    List<String> words = new ArrayList<>();
    new TreeSet<>(off.weekdays())
        .forEach(day -> words.add(day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH)));
    new TreeSet<>(off.days()).forEach(day -> words.add(DAY.format(day)));
    return String.join(", ", words);
  }

  /** What is typed, where all of it is understood and a day is left. */
  static Optional<DaysOff> read(String typed, Moment now) {
    Set<DayOfWeek> weekdays = new HashSet<>();
    Set<LocalDate> days = new HashSet<>();
    for (String word : typed.split(",")) {
      String text = word.strip();
      Optional<DayOfWeek> weekday = weekday(text);
      if (text.isEmpty()) {
        continue;
      }
      if (weekday.isPresent()) {
        weekdays.add(weekday.get());
      } else if (TypedDay.read(text, now) instanceof TypedDay.Clear(var day)) {
        days.add(day);
      } else {
        return Optional.empty();
      }
    }
    return weekdays.size() > 6 ? Optional.empty() : Optional.of(new DaysOff(weekdays, days));
  }

  private static Optional<DayOfWeek> weekday(String text) {
    String lower = text.toLowerCase(Locale.ROOT);
    return Arrays.stream(DayOfWeek.values())
        .filter(day -> lower.length() >= 3 && day.name().toLowerCase(Locale.ROOT).startsWith(lower))
        .findFirst();
  }
}
