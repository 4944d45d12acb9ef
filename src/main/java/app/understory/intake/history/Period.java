package app.understory.intake.history;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * From when to when, as far as it is known: {@code Mar 2024 – Sep 2024}, {@code Mar 2024 to now}, {@code since 2019},
 * {@code 2019}.
 *
 * @param goesOn it is said to last until now
 */
public record Period(PartialDay begin, Optional<PartialDay> end, boolean goesOn) {
  private static final Pattern PARTS = Pattern
      .compile("(.+?)(?:\\s*[–—]\\s*|\\s+-\\s+|\\s+(?:to|until|till)\\s+)(.*)");

  /** Reads what was written; empty where it is not understood, or where it ends before it began. */
  public static Optional<Period> read(String written) {
    String text = written.strip().toLowerCase(Locale.ROOT);
    Matcher parts = PARTS.matcher(text);
    if (!parts.matches()) {
      return PartialDay.read(text)
          .map(begin -> new Period(begin, Optional.empty(), text.startsWith("since")));
    }
    String until = parts.group(2).strip();
    boolean now = until.isEmpty() || until.equals("now") || until.equals("today");
    Optional<PartialDay> end = now ? Optional.empty() : PartialDay.read(until);
    return now || end.isPresent()
        ? PartialDay.read(parts.group(1)).map(begin -> new Period(begin, end, now))
            .filter(period -> period.end().filter(last -> last.last().isBefore(period.begin().first()))
                .isEmpty())
        : Optional.empty();
  }
}
