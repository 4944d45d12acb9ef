package app.understory.strand;

import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;

/**
 * What one occasion brought to a strand: on a worksheet why now, anchor and charge; in an integration the status and
 * what changed.
 *
 * @param occasionId the worksheet, session or note
 * @param charge     0 to 10
 */
public record Turn(UUID id, StrandId strand, Occasion occasion, UUID occasionId, Optional<String> whyNow,
    Optional<String> anchor, OptionalInt charge, Optional<Strand.Status> status, Optional<String> whatChanged,
    Moment turned) {

  /** Where it turned. */
  public enum Occasion {
    WORKSHEET, SESSION, NOTE
  }
}
