package app.understory.visit;

import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.regex.Pattern;

/**
 * A day as someone typed it: {@code Friday}, {@code in 2 weeks}, {@code 27 Nov}, {@code tomorrow}. A weekday is the next
 * one of that name, never today. A time typed after it is taken and forgotten.
 */
public sealed interface TypedDay {

  /** Understood. */
  record Clear(LocalDate day) implements TypedDay {}

  /** Not taken. */
  record Refused(TypedWhen.Why why) implements TypedDay {}

  /** Reads what was typed at that moment, in its zone. */
  static TypedDay read(String written, Moment now) {
    String typed = Forms.NAMED_TOO.matcher(written.strip()).replaceFirst("");
    TypedWhen withTime = TypedWhen.read(typed, now);
    if (withTime instanceof TypedWhen.Refused(TypedWhen.Why why) && why == TypedWhen.Why.NO_TIME
        || typed.strip().matches(".*[\\p{L}/.-]\\s*\\d{1,4}")) {
      withTime = atNoon(typed, now);
    }
    return switch (withTime) {
      case TypedWhen.Clear(Moment when) -> new Clear(when.day());
      case TypedWhen.Refused(TypedWhen.Why why) -> new Refused(why);
    };
  }

  /** A day and a time as {@link TypedWhen} reads them; a day alone is its morning, 9:00. */
  static TypedWhen orMorning(String typed, Moment now) {
    TypedWhen read = TypedWhen.read(typed, now);
    return read instanceof TypedWhen.Refused(TypedWhen.Why why) && why == TypedWhen.Why.NO_TIME
        && read(typed, now) instanceof Clear(LocalDate day)
            ? new TypedWhen.Clear(new Moment(day.atTime(9, 0).atZone(now.zone()).toInstant(), now.zone()))
            : read;
  }

  private static TypedWhen atNoon(String typed, Moment now) {
    Moment morning = new Moment(now.day().atTime(12, 0).atZone(now.zone()).toInstant(), now.zone());
    return TypedWhen.read(typed + " 12:00", morning);
  }

  /** What reading needs. */
  final class Forms {
    /** The name of a weekday before a day that is written out. */
    private static final Pattern NAMED_TOO = Pattern.compile("^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\\.?,? "
        + "(?=\\d{1,2}(?:st|nd|rd|th)?\\.? ?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))",
        Pattern.CASE_INSENSITIVE);

    private Forms() {}
  }
}
