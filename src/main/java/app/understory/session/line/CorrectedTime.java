package app.understory.session.line;

import app.understory.session.Entry;
import app.understory.session.SessionClock.Beat;
import app.understory.vault.time.Moment;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A time put right, as typed: {@code 14:38}, or minutes from the time that stands, {@code -5} or {@code +3}. It is counted
 * from the entry's own elapsed time, so that a clock that was changed meanwhile does not move it.
 */
public final class CorrectedTime {
  private static final Pattern BY = Pattern.compile("([-+\\u2212\\u2013])\\s*(\\d{1,3})");
  private static final long MINUTE = 60_000;

  private CorrectedTime() {}

  /** Why a time was not taken. */
  public enum Fault {
    /** It is no time. */
    NO_TIME,
    /** The clocks leave that time out. */
    LEFT_OUT,
    /** It is before the session began. */
    BEFORE,
    /** It is well after the session ended. */
    AFTER,
    /** It is still to come. */
    TO_COME
  }

  /** What was read: the instant, or why not. */
  public sealed interface Read {
    /** Then it happened. */
    record At(Beat beat) implements Read {}

    /** It was not taken. */
    record Refused(Fault fault) implements Read {}
  }

  /**
   * Reads it. Of several moments at one time of the day, that nearest to the time that stands is meant.
   *
   * @param entry whose time is put right
   * @param now   the session's own: nothing happened after it
   * @param last  milliseconds of the session after which nothing of it happened, where it has ended
   */
  public static Read read(String typed, Entry entry, Beat now, OptionalLong last) {
    String time = typed.strip();
    if (!BY.matcher(time).matches() && TypedTime.read(time).isEmpty()) {
      return new Read.Refused(Fault.NO_TIME);
    }
    Optional<Moment> meant = meant(time, entry.happened());
    if (meant.isEmpty()) {
      return new Read.Refused(Fault.LEFT_OUT);
    }
    long elapsed = entry.elapsedMs()
        + Duration.between(entry.happened().at(), meant.get().at()).toMillis();
    Optional<Fault> fault = fault(elapsed, now, last);
    if (fault.isPresent()) {
      return new Read.Refused(fault.get());
    }
    // a time is typed without its seconds: the minute in which the session began is within it
    long within = Math.max(0, elapsed);
    return new Read.At(new Beat(later(meant.get(), within - elapsed), within));
  }

  private static Optional<Fault> fault(long elapsed, Beat now, OptionalLong last) {
    if (elapsed <= -MINUTE) {
      return Optional.of(Fault.BEFORE);
    }
    if (elapsed > now.elapsedMs()) {
      return Optional.of(Fault.TO_COME);
    }
    return last.isPresent() && elapsed > last.getAsLong() ? Optional.of(Fault.AFTER) : Optional.empty();
  }

  private static Optional<Moment> meant(String typed, Moment stands) {
    Matcher by = BY.matcher(typed);
    if (by.matches()) {
      long minutes = Long.parseLong(by.group(2));
      return Optional.of(later(stands, (by.group(1).equals("+") ? minutes : -minutes) * MINUTE));
    }
    return TypedTime.read(typed).flatMap(read -> TypedTime.nearest(read, stands));
  }

  private static Moment later(Moment moment, long milliseconds) {
    return new Moment(moment.at().plusMillis(milliseconds), moment.zone());
  }
}
