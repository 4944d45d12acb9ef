package app.understory.session.check;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.VitalSigns;
import app.understory.session.terms.Terms;
import java.util.List;
import java.util.Optional;

/** When vital signs are to be taken, by the terms of the session: a reminder that never blocks. */
public final class CheckPlan {
  private static final long MINUTE = 60_000;
  /** A reading this long before its time counts as taken. */
  private static final long EARLY = 5 * MINUTE;

  private CheckPlan() {}

  /** Why it is time. */
  public enum Why {
    /** Nothing was measured before the first dose. */
    BEFORE,
    /** So long after the last dose. */
    AFTER,
    /** The last reading was above the limit. */
    AGAIN
  }

  /**
   * A check to come, or overdue.
   *
   * @param ms milliseconds of the session at which it is due
   */
  public record Check(Why why, long ms) {}

  /**
   * The next one.
   *
   * @param doses    doses that stand, in order
   * @param readings vital signs that stand, in order
   */
  public static Optional<Check> next(Terms terms, List<Entry> doses, List<Entry> readings) {
    if (doses.isEmpty()) {
      return readings.isEmpty() ? Optional.of(new Check(Why.BEFORE, Long.MAX_VALUE)) : Optional.empty();
    }
    Entry last = doses.getLast();
    long taken = readings.stream().mapToLong(Entry::elapsedMs).max().orElse(Long.MIN_VALUE);
    Optional<Check> after = terms.checks(((Dose) last.what()).route()).stream()
        .map(minutes -> last.elapsedMs() + minutes * MINUTE).filter(due -> taken < due - EARLY).findFirst()
        .map(due -> new Check(Why.AFTER, due));
    Optional<Check> again = again(terms, readings);
    return after.isPresent() && again.isPresent()
        ? after.filter(check -> check.ms() <= again.get().ms()).or(() -> again)
        : after.or(() -> again);
  }

  private static Optional<Check> again(Terms terms, List<Entry> readings) {
    if (readings.isEmpty()) {
      return Optional.empty();
    }
    Entry last = readings.getLast();
    boolean above = last.what() instanceof VitalSigns signs && !terms.beyond(signs, true).isEmpty();
    return above
        ? Optional.of(new Check(Why.AGAIN, last.elapsedMs() + terms.again() * MINUTE))
        : Optional.empty();
  }
}
