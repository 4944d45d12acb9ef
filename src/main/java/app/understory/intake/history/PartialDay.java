package app.understory.intake.history;

import app.understory.people.WrittenDay;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day of which perhaps only the month or the year is known: {@code 2019}, {@code Jun 2025}, {@code 6/2025},
 * {@code 2025-06}, and every form of {@link WrittenDay} with a year of four digits.
 *
 * @param month 1 to 12, where it is known
 * @param day   where it is known; then the month is too
 */
public record PartialDay(int year, OptionalInt month, OptionalInt day) {
  private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
      "sep", "oct", "nov", "dec");
  private static final Pattern YEAR = Pattern.compile("(\\d{4})");
  private static final Pattern NAMED = Pattern.compile("([a-z]{3,9})\\.?,? (\\d{4})");
  private static final Pattern NUMBERED = Pattern.compile("(\\d{1,2})[/.](\\d{4})");
  private static final Pattern DASHED = Pattern.compile("(\\d{4})-(\\d{1,2})");

  /** Reads what was written; empty where it is no day, or one that is not in the calendar. */
  public static Optional<PartialDay> read(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ")
        .replaceFirst("^(since|from|in|about|around) ", "");
    Matcher year = YEAR.matcher(text);
    if (year.matches()) {
      return of(Integer.parseInt(year.group(1)), OptionalInt.empty(), OptionalInt.empty());
    }
    Matcher named = NAMED.matcher(text);
    if (named.matches()) {
      return month(named.group(1)).flatMap(
          month -> of(Integer.parseInt(named.group(2)), OptionalInt.of(month), OptionalInt.empty()));
    }
    Matcher numbered = NUMBERED.matcher(text);
    if (numbered.matches()) {
      return of(Integer.parseInt(numbered.group(2)), OptionalInt.of(Integer.parseInt(numbered.group(1))),
          OptionalInt.empty());
    }
    Matcher dashed = DASHED.matcher(text);
    if (dashed.matches()) {
      return of(Integer.parseInt(dashed.group(1)), OptionalInt.of(Integer.parseInt(dashed.group(2))),
          OptionalInt.empty());
    }
    return WrittenDay.read(text) instanceof WrittenDay.Of(var whole, int month, int day)
        && whole.orElse(0) >= 1000
            ? of(whole.getAsInt(), OptionalInt.of(month), OptionalInt.of(day))
            : Optional.empty();
  }

  /** The earliest day it can be. */
  public LocalDate first() {
    return LocalDate.of(year, month.orElse(1), day.orElse(1));
  }

  /** The latest day it can be. */
  public LocalDate last() {
    if (day.isPresent()) {
      return first();
    }
    return month.isPresent()
        ? YearMonth.of(year, month.getAsInt()).atEndOfMonth()
        : LocalDate.of(year, 12, 31);
  }

  private static Optional<PartialDay> of(int year, OptionalInt month, OptionalInt day) {
    try {
      PartialDay made = new PartialDay(year, month, day);
      return year < 1900 || year > 2200 || made.last().isBefore(made.first())
          ? Optional.empty()
          : Optional.of(made);
    } catch (DateTimeException notInTheCalendar) {
      return Optional.empty();
    }
  }

  private static Optional<Integer> month(String name) {
    int at = MONTHS.indexOf(name.substring(0, 3));
    return at < 0 ? Optional.empty() : Optional.of(at + 1);
  }
}
