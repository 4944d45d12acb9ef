package app.understory.vault;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How an opening went, for the one calm screen that says what was brought back.
 *
 * @param kind         what had to be done
 * @param replayed     transactions read again from the Logbook
 * @param keptAt       when each of those was kept, in order
 * @param counts       rows now standing, by table
 * @param took         how long it took
 * @param drafts       places with something typed that is not a row yet
 * @param older        told once, where this computer knows a later or another state of this vault
 */
public record Opened(Kind kind, int replayed, List<Instant> keptAt, Map<String, Long> counts, Duration took,
    List<String> drafts, Optional<Older> older) {

  /**
   * An older copy, or one that went another way, lies in the place of a vault that was used here.
   *
   * @param usedHere when the later state was last used on this computer
   * @param missing  how many transactions fewer it has; 0 where it only went another way
   */
  public record Older(Instant usedHere, long missing) {}

  /** What had to be done. */
  public enum Kind {
    /** It had been closed cleanly. */
    CLEAN,
    /** It had not been closed cleanly; the last transactions were read again from the Logbook. */
    BROUGHT_BACK,
    /** The database was made again from a backup and the Logbook. */
    REBUILT,
    /** The user chose to go on from the database, which did not agree with the Logbook; every row was verified. */
    WENT_ON,
    /** As it is, to be read only: nothing was mended and nothing is written. */
    AS_IT_IS;

    /** Whether something was brought back: one calm screen says what. */
    public boolean mended() {
      return this == BROUGHT_BACK || this == REBUILT;
    }
  }

  public Opened {
    keptAt = List.copyOf(keptAt);
    counts = Map.copyOf(counts);
    drafts = List.copyOf(drafts);
  }
}
