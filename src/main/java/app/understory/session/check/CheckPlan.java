package app.understory.session.check;

import app.understory.session.Dose;
import java.util.List;
import java.util.Optional;

/**
 * When vital signs are to be taken after a dose: a reminder that never blocks. The delivered offsets follow what was
 * published: esketamine by nose about 40 minutes after (its United States label); by vein, pressure was highest at 30
 * to 40 minutes in two series of 684 and 741 infusions; by muscle, plasma is highest after about 5 to 15 minutes; under
 * the tongue after about 45.
 */
public final class CheckPlan {
  private static final long MINUTE = 60_000;
  /** A reading this long before its time counts as taken. */
  private static final long EARLY = 5 * MINUTE;

  private CheckPlan() {}

  /** Minutes after a dose at which a check is due, by its route. */
  public static List<Integer> minutes(Dose.Route route) {
    return switch (route) {
      case IM, SC -> List.of(15, 30);
      case IV -> List.of(30, 40);
      case SUBLINGUAL, ORAL -> List.of(45);
      case INTRANASAL -> List.of(40);
    };
  }

  /**
   * The first check that no reading has met.
   *
   * @param route    of the last dose
   * @param doseMs   when it was given, in milliseconds of the session
   * @param readings when vital signs were taken, in milliseconds of the session
   * @return milliseconds of the session at which it is due
   */
  public static Optional<Long> next(Dose.Route route, long doseMs, List<Long> readings) {
    long taken = readings.stream().mapToLong(Long::longValue).max().orElse(Long.MIN_VALUE);
    return minutes(route).stream().map(minutes -> doseMs + minutes * MINUTE)
        .filter(due -> taken < due - EARLY)
        .findFirst();
  }
}
