package app.understory.vault.logbook;

import java.time.Instant;
import java.util.Optional;

/**
 * A record that was read.
 *
 * @param head where it stands
 */
public record Kept(Head head, Entry entry) {
  /** When a transaction was kept; other records have no such time. */
  public Optional<Instant> keptAt() {
    return entry instanceof Entry.Transaction transaction
        ? Optional.of(transaction.at().at())
        : Optional.empty();
  }
}
