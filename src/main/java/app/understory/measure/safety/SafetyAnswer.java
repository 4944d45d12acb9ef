package app.understory.measure.safety;

import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.UUID;

/**
 * A clinician's words to an answer that must not be missed.
 *
 * @param about    the answers they were written to, as {@code 9=1}
 * @param words    what was asked, seen and thought; never blank
 * @param action   what was done; always there where the risk is high
 * @param answered when
 * @param by       the clinician
 */
public record SafetyAnswer(String about, String words, Optional<String> action, Moment answered, UUID by) {

  /** The longest that is kept, in characters. */
  public static final int LONGEST = 4000;

  /** Refuses an answer without words. */
  public SafetyAnswer {
    if (words.isBlank() || words.length() > LONGEST || action.filter(String::isBlank).isPresent()) {
      throw new IllegalArgumentException("a flag is answered in words");
    }
  }
}
