package app.understory.intake.candidacy;

import app.understory.vault.time.Moment;
import java.util.Optional;

/**
 * Why a signed candidacy is open again.
 *
 * @param what  what changed since
 * @param which the consideration or the medicine, by name
 * @param when  when that was, where it is known
 */
public record Reopening(What what, String which, Optional<Moment> when) {

  /** What can change. */
  public enum What {
    MEDICINE_ADDED, MEDICINE_CHANGED, MEDICINE_ENDED, CONSIDERATION
  }
}
