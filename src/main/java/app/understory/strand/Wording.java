package app.understory.strand;

import app.understory.vault.time.Moment;
import java.time.Duration;
import java.util.UUID;

/** How a strand was put into words at one time. Earlier wordings stay as they were. */
public record Wording(UUID id, StrandId strand, String words, Moment said) {

  /** So long words are still being put right: what is changed within it is the same wording. */
  static final Duration FRESH = Duration.ofMinutes(15);

  boolean freshAt(Moment now) {
    return Duration.between(said.at(), now.at()).compareTo(FRESH) < 0;
  }
}
