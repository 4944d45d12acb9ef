package app.understory.visit;

import app.understory.people.WrittenDay;
import app.understory.vault.time.Moment;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day and a time as someone typed them: {@code Thu 13:30}, {@code tomorrow 10}, {@code 24 Nov 1:30 pm},
 * {@code in 2 weeks 9:15}, {@code 16:00} (today). A weekday is the next one of that name, today while its time is still to
 * come. A bare hour from 1 to 6 is in the afternoon.
 */
public sealed interface TypedWhen {

  /** Understood. */
  record Clear(Moment when) implements TypedWhen {}

  /** Not taken. */
  record Refused(Why why) implements TypedWhen {}

  /** Why it is not taken. */
  enum Why {
    NOT_UNDERSTOOD, NO_TIME,
    /** Day and month could be either way round. */
    AMBIGUOUS, NO_SUCH_DAY,
    /** The clocks go forward over it. */
    NO_SUCH_TIME
  }

  /** Reads what was typed at that moment, in its zone. */
  static TypedWhen read(String typed, Moment now) {
    String text = typed.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    if (Reading.dayAlone(text)) {
      return new Refused(Why.NO_TIME);
    }
    Matcher time = Reading.TIME.matcher(text);
    if (!time.find()) {
      return new Refused(Why.NOT_UNDERSTOOD);
    }
    Optional<LocalTime> clock = Reading.clock(time);
    if (clock.isEmpty()) {
      return new Refused(Why.NOT_UNDERSTOOD);
    }
    return new Reading(now, clock.get())
        .at(text.substring(0, time.start()).strip().replaceFirst("(,|(^| )at)$", ""));
  }

  /** Reads one text. */
  final class Reading {
    private static final Pattern TIME = Pattern.compile(
        "(?:^|(?<= ))(?:(?<hour>\\d{1,2})(?:[:.](?<minute>\\d{2}))? ?(?<half>am|pm)?|(?<four>\\d{4}))$");
    private static final Pattern IN = Pattern
        .compile("in (?<count>\\d{1,3}|an?|one|two|three) (?<unit>day|week)s?");
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final Pattern WEEKDAY = Pattern
        .compile("(?<next>next |on )?(?<day>mon(?:day)?|tues?(?:day)?"
            + "|wed(?:nesday)?|thu(?:rs?(?:day)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)");

    private final Moment now;
    private final LocalTime clock;

    private Reading(Moment now, LocalTime clock) {
      this.now = now;
      this.clock = clock;
    }

    private static boolean dayAlone(String text) {
      return text.equals("today") || text.equals("tomorrow") || text.equals("yesterday")
          || WEEKDAY.matcher(text).matches() || IN.matcher(text).matches()
          || WrittenDay.read(text) instanceof WrittenDay.Of(var year, _, _)
              && (year.isEmpty() || year.getAsInt() >= 2000);
    }

    private static Optional<LocalTime> clock(Matcher time) {
      String four = time.group("four");
      int hour = Integer.parseInt(four == null ? time.group("hour") : four.substring(0, 2));
      String minutes = four == null ? time.group("minute") : four.substring(2);
      String half = time.group("half");
      if (half != null) {
        hour = hour > 12 || hour == 0 ? -1 : hour % 12 + (half.equals("pm") ? 12 : 0);
      } else if (minutes == null && hour >= 1 && hour <= 6) {
        hour += 12;
      }
      int minute = minutes == null ? 0 : Integer.parseInt(minutes);
      return hour < 0 || hour > 23 || minute > 59
          ? Optional.empty()
          : Optional.of(LocalTime.of(hour, minute));
    }

    private TypedWhen at(String day) {
      LocalDate today = now.day();
      Matcher in = IN.matcher(day);
      Matcher weekday = WEEKDAY.matcher(day);
      return switch (day) {
        case "", "today" -> on(today);
        case "tomorrow" -> on(today.plusDays(1));
        case "yesterday" -> on(today.minusDays(1));
        case String _ when in.matches() ->
          on(today.plusDays(count(in.group("count")) * (in.group("unit").equals("week") ? 7L : 1L)));
        case String _ when weekday.matches() -> on(weekday(weekday));
        default -> written(day);
      };
    }

    private static long count(String word) {
      return switch (word) {
        case "a", "an", "one" -> 1;
        case "two" -> 2;
        case "three" -> 3;
        default -> Long.parseLong(word);
      };
    }

    private LocalDate weekday(Matcher found) {
      DayOfWeek day = DayOfWeek.of(DAYS.indexOf(found.group("day").substring(0, 3)) + 1);
      boolean later = "next ".equals(found.group("next")) || !clock.isAfter(now.wall().toLocalTime());
      return now.day().with(later ? TemporalAdjusters.next(day) : TemporalAdjusters.nextOrSame(day));
    }

    private TypedWhen written(String text) {
      return switch (WrittenDay.read(text)) {
        case WrittenDay.NotADay _ -> new Refused(Why.NOT_UNDERSTOOD);
        case WrittenDay.Ambiguous _ -> new Refused(Why.AMBIGUOUS);
        case WrittenDay.Of(var year, int month, int day) -> written(year, month, day);
      };
    }

    private TypedWhen written(OptionalInt year, int month, int day) {
      try {
        int current = now.day().getYear();
        int meant = year.isEmpty()
            ? current
            : year.getAsInt() < 100 ? 2000 + year.getAsInt() : year.getAsInt();
        LocalDate date = LocalDate.of(meant, month, day);
        boolean nextYear = year.isEmpty() && date.isBefore(now.day().minusMonths(6));
        return on(nextYear ? date.plusYears(1) : date);
      } catch (DateTimeException noSuchDay) {
        return new Refused(Why.NO_SUCH_DAY);
      }
    }

    private TypedWhen on(LocalDate day) {
      LocalDateTime wall = day.atTime(clock);
      if (now.zone().getRules().getValidOffsets(wall).isEmpty()) {
        return new Refused(Why.NO_SUCH_TIME);
      }
      return new Clear(new Moment(wall.atZone(now.zone()).toInstant(), now.zone()));
    }
  }
}
