package app.understory.people;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of the calendar as someone writes it, before it is known whether there is such a day: {@code 3 May 1985},
 * {@code May 3, 1985}, {@code 1985-05-03}, {@code 3.5.1985}, {@code 25/12/1985}, each also without its year. Where
 * slashes leave open which number is the month it says so and never guesses.
 */
public sealed interface WrittenDay {

  /**
   * Understood.
   *
   * @param year  as written, with two digits or four
   * @param month 1 to 12
   * @param day   1 to 31
   */
  record Of(OptionalInt year, int month, int day) implements WrittenDay {}

  /** Two numbers and a slash, and either may be the month. */
  record Ambiguous() implements WrittenDay {}

  /** No day. */
  record NotADay() implements WrittenDay {}

  /** Reads what was written. */
  static WrittenDay read(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    for (Pattern form : Forms.NAMED) {
      Matcher found = form.matcher(text);
      if (found.matches()) {
        return Forms.named(found);
      }
    }
    for (Pattern form : Forms.NUMBERED) {
      Matcher found = form.matcher(text);
      if (found.matches()) {
        return Forms.numbered(found.group("year"), found.group("month"), found.group("day"));
      }
    }
    Matcher slashes = Forms.SLASHES.matcher(text);
    return slashes.matches() ? Forms.slashes(slashes) : new NotADay();
  }

  /** The forms. */
  final class Forms {
    private static final List<String> MONTHS = List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug",
        "sep",
        "oct", "nov", "dec");
    private static final String YEAR = "(?<year>\\d{4}|\\d{2})";
    private static final String DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
    private static final String NAME = "(?<name>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?"
        + "|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
    private static final List<Pattern> NAMED = List.of(
        Pattern.compile(DAY + "(?:\\.| of)? ?" + NAME + "(?:,? ?" + YEAR + ")?"),
        Pattern.compile(NAME + " ?" + DAY + "(?:,? " + YEAR + ")?"));
    private static final List<Pattern> NUMBERED = List.of(
        Pattern.compile("(?<year>\\d{4})-(?<month>\\d{1,2})-(?<day>\\d{1,2})"),
        Pattern.compile("(?<day>\\d{1,2})\\. ?(?<month>\\d{1,2})\\.? ?" + YEAR + "?"));
    private static final Pattern SLASHES = Pattern
        .compile("(?<one>\\d{1,2})/(?<other>\\d{1,2})(?:/" + YEAR + ")?");

    private Forms() {}

    private static WrittenDay named(Matcher found) {
      int month = MONTHS.indexOf(found.group("name").substring(0, 3)) + 1;
      return day(year(found.group("year")), month, Integer.parseInt(found.group("day")));
    }

    private static WrittenDay numbered(@Nullable String year, String month, String day) {
      return day(year(year), Integer.parseInt(month), Integer.parseInt(day));
    }

    private static WrittenDay slashes(Matcher found) {
      int one = Integer.parseInt(found.group("one"));
      int other = Integer.parseInt(found.group("other"));
      OptionalInt year = year(found.group("year"));
      if (one > 12) {
        return day(year, other, one);
      }
      return other > 12 || one == other ? day(year, one, other) : new Ambiguous();
    }

    private static WrittenDay day(OptionalInt year, int month, int day) {
      return month < 1 || month > 12 || day < 1 || day > 31 ? new NotADay() : new Of(year, month, day);
    }

    private static OptionalInt year(@Nullable String year) {
      return year == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(year));
    }
  }
}
