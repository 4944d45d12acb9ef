package app.understory.session.paper;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A day as typed: {@code 24 Nov 2026} or {@code 2026-11-24}. */
public final class TypedDay {
  private static final List<DateTimeFormatter> FORMS = List.of(form("d MMM uuuu"), form("d MMMM uuuu"),
      form("uuuu-M-d"));

  private TypedDay() {}

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder().parseCaseInsensitive().appendPattern(pattern)
        .toFormatter(Locale.ENGLISH);
  }

  /** The day, where it is one. */
  public static Optional<LocalDate> read(String typed) {
    for (DateTimeFormatter form : FORMS) {
      try {
        return Optional.of(LocalDate.parse(typed.strip(), form));
      } catch (DateTimeParseException _) {
        // the next form may fit
      }
    }
    return Optional.empty();
  }

  /** A day as it can be typed. */
  public static String written(LocalDate day) {
    return day.format(FORMS.getFirst());
  }
}
