package app.understory.session.line;

import app.understory.vault.time.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A time of the day as typed, {@code 14:02}, {@code 1402} or {@code 9:30}, made a moment. In the night when clocks go
 * back one time is two moments; in the night when they go forward one is none.
 */
public final class TypedTime {
  private static final Pattern TYPED = Pattern.compile("(\\d{1,2})[:.]?(\\d{2})");
  private static final Duration HALF_A_DAY = Duration.ofHours(12);

  private TypedTime() {}

  /** The time of the day, where it is one. */
  public static Optional<LocalTime> read(String typed) {
    Matcher matcher = TYPED.matcher(typed.strip());
    if (!matcher.matches()) {
      return Optional.empty();
    }
    int hour = Integer.parseInt(matcher.group(1));
    int minute = Integer.parseInt(matcher.group(2));
    return hour < 24 && minute < 60 ? Optional.of(LocalTime.of(hour, minute)) : Optional.empty();
  }

  /** The last moment at that time of the day which has come by now. */
  public static Optional<Moment> lastBefore(LocalTime time, Moment now) {
    return moments(time, now.day().minusDays(1), now).filter(moment -> !moment.at().isAfter(now.at()))
        .reduce((_, later) -> later);
  }

  /** The first moment at that time of the day from then on, as in the log of a session that began then. */
  public static Optional<Moment> firstAfter(LocalTime time, Moment then) {
    Moment floor = new Moment(then.at().minus(Duration.ofSeconds(59)), then.zone());
    return moments(time, floor.day(), then).filter(moment -> !moment.at().isBefore(floor.at())).findFirst();
  }

  /**
   * The moment at that time of the day which is nearest to then, at most half a day from it; of two as near the later.
   * Empty where the clocks leave that time out.
   */
  public static Optional<Moment> nearest(LocalTime time, Moment then) {
    return moments(time, then.day().minusDays(1), then)
        .filter(moment -> apart(then, moment).compareTo(HALF_A_DAY) <= 0)
        .min(Comparator.comparing((Moment moment) -> apart(then, moment))
            .thenComparing(Comparator.reverseOrder()));
  }

  private static Duration apart(Moment one, Moment other) {
    return Duration.between(one.at(), other.at()).abs();
  }

  private static Stream<Moment> moments(LocalTime time, LocalDate from, Moment here) {
    return from.datesUntil(from.plusDays(3)).flatMap(day -> offsets(day, time, here).stream()
        .map(offset -> new Moment(day.atTime(time).toInstant(offset), here.zone()))).sorted();
  }

  private static List<ZoneOffset> offsets(LocalDate day, LocalTime time, Moment here) {
    return here.zone().getRules().getValidOffsets(day.atTime(time));
  }
}
