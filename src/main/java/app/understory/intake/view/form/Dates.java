package app.understory.intake.view.form;

import app.understory.intake.history.PartialDay;
import app.understory.intake.history.Period;
import app.understory.kit.Words;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates of which perhaps only a part is known read: as understood, or else as they were typed. */
public final class Dates {
  private static final Words WORDS = Words.of(Dates.class);
  private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM yyyy", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private Dates() {}

  /** <i>2019</i>, <i>Jun 2025</i>, <i>3 May 2025</i>. */
  public static String day(PartialDay day) {
    if (day.day().isPresent()) {
      return DAY.format(day.first());
    }
    return day.month().isPresent() ? MONTH.format(day.first()) : Integer.toString(day.year());
  }

  /** A day as typed, said in one manner where it is understood. */
  static String day(String typed) {
    return PartialDay.read(typed).map(Dates::day).orElse(typed);
  }

  /** <i>Mar 2024 – Sep 2024</i>, <i>Mar 2026 – now</i>, or as it was typed. */
  public static String period(String typed) {
    return Period.read(typed).map(period -> {
      String begin = day(period.begin());
      if (period.end().isEmpty()) {
        return period.goesOn() ? WORDS.get("goes.on", begin) : begin;
      }
      return WORDS.get("from.to", begin, day(period.end().get()));
    }).orElse(typed);
  }

  /** <i>since Mar 2026</i>, <i>2019 – 2020</i>, or as it was typed. */
  public static String since(String typed) {
    return Period.read(typed).filter(period -> period.end().isEmpty())
        .map(period -> WORDS.get("since", day(period.begin()))).orElseGet(() -> period(typed));
  }

  /** Whether something was written that is no day. */
  static boolean strangeDay(String typed) {
    return !typed.isBlank() && PartialDay.read(typed).isEmpty();
  }

  /** Whether something was written that is no time. */
  static boolean strangePeriod(String typed) {
    return !typed.isBlank() && Period.read(typed).isEmpty();
  }
}
