package app.understory.vault.database.writing;

import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.Set;
import java.util.UUID;

/**
 * Who writes, and by which clock.
 *
 * @param clinician  the author of every row
 * @param appendOnly tables whose rows never change once put
 */
public record Hand(UUID clinician, Timekeeper time, Ids ids, Set<String> appendOnly) {
  static final String AUDIT = "audit";
  static final String EARLIER = "earlier";
  /** The vault's own tables that no store writes. */
  static final Set<String> OWN = Set.of(AUDIT, EARLIER);

  public Hand {
    appendOnly = Set.copyOf(appendOnly);
  }
}
