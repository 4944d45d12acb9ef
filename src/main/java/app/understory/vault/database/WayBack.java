package app.understory.vault.database;

import java.time.Instant;
import java.util.List;

/**
 * What an opening had to do.
 *
 * @param clean  the vault had been closed properly: nothing was done
 * @param keptAt when each transaction that was read again from the Logbook had been kept, in order
 * @param torn   whether a record that was never called kept was cut off the Logbook's end
 */
public record WayBack(boolean clean, List<Instant> keptAt, boolean torn) {
  public WayBack {
    keptAt = List.copyOf(keptAt);
  }
}
