package app.understory.vault.database.footing;

import app.understory.vault.database.Position;
import app.understory.vault.database.Snapshot;
import app.understory.vault.database.WayBack;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Scribe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** What an open vault stands on. */
public interface Footing extends AutoCloseable {
  Rows rows();

  Scribe scribe();

  Changes changes();

  /** What is kept so far. May be called from any thread. */
  Position position();

  /** What the opening had to do. */
  WayBack wayBack();

  /** The line that the Logbook goes on with. */
  UUID line();

  /**
   * Copies the database between two transactions. The copy is forced and not yet verified.
   *
   * @param file where the copy goes; must not be there
   */
  CompletableFuture<Snapshot> snapshot(Path file);

  /**
   * Deletes segments that nothing needs to go on from this transaction.
   *
   * @return how many were deleted
   */
  CompletableFuture<Integer> forget(long sequence);

  @Override
  void close() throws IOException;
}
