package app.understory.vault.logbook;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * How a Logbook ends.
 *
 * @param head  its last record
 * @param line  the line it is on
 * @param base  the last record that says the database was forced
 * @param since what was kept after that one
 * @param torn  a record begun after the last and never kept
 * @param closed whether Logbook and database were closed properly
 */
public record LogEnd(Head head, UUID line, Entry.Base base, List<Kept> since, Optional<Torn> torn,
    boolean closed) {
  public LogEnd {
    since = List.copyOf(since);
  }

  /** The state sum after all that was kept. */
  public String sum() {
    return since.isEmpty() ? base.sum() : since.getLast().entry().sum();
  }

  /** The last record that changed rows. */
  public Head lastChange() {
    return since.isEmpty() ? base.upTo() : since.getLast().head();
  }
}
