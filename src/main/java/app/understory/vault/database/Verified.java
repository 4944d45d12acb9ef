package app.understory.vault.database;

import java.util.Map;

/**
 * A database of which every row was read and verified against its seal and the state sum.
 *
 * @param counts rows by table
 */
public record Verified(Position position, Map<String, Long> counts) {
  public Verified {
    counts = Map.copyOf(counts);
  }

  /** All rows. */
  public long rows() {
    return counts.values().stream().mapToLong(Long::longValue).sum();
  }
}
