package app.understory.strand;

import app.understory.vault.time.Moment;
import java.util.UUID;

/** A tie from a strand to a moment of the log, a passage of a note, or a day of the window. */
public record Tie(UUID id, StrandId strand, Target target, UUID targetId, Moment tied) {

  /** What it is tied to. */
  public enum Target {
    OBSERVATION, NOTE, WINDOW_DAY
  }
}
