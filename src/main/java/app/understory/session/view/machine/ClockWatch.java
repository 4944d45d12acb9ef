package app.understory.session.view.machine;

import app.understory.session.Entry.Gap;
import app.understory.session.SessionClock.Beat;
import java.util.Optional;

/** Notices, from beat to beat, that the computer slept or that its clock was set. */
final class ClockWatch {
  private static final long WORTH_MS = 60_000;

  private boolean begun;
  private long apart;
  private long slept;

  /**
   * What is to be said at that beat, if anything.
   *
   * @param tells whether the system tells of its sleep; where it does not, a monotonic count may have stood still in it
   */
  Optional<Gap> heard(Beat beat, long sleptMs, boolean tells) {
    long difference = beat.at().at().toEpochMilli() - beat.elapsedMs();
    long asleep = sleptMs - slept;
    long set = difference - apart;
    boolean first = !begun;
    begun = true;
    apart = difference;
    slept = sleptMs;
    if (first || asleep < WORTH_MS && Math.abs(set) < WORTH_MS) {
      return Optional.empty();
    }
    if (asleep >= WORTH_MS) {
      return Optional.of(new Gap(asleep, Gap.Why.SLEPT));
    }
    Gap.Why forward = tells ? Gap.Why.CLOCK_FORWARD : Gap.Why.SLEPT_OR_SET;
    return Optional.of(new Gap(Math.abs(set), set > 0 ? forward : Gap.Why.CLOCK_BACK));
  }
}
