package app.understory.vault.database.footing;

import app.understory.vault.database.Engine;
import app.understory.vault.database.Position;
import app.understory.vault.database.Snapshot;
import app.understory.vault.database.WayBack;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Scribe;
import app.understory.vault.rows.Tx;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/**
 * A database as it is, read and never written: whatever asks for a change is refused, and nothing is ever published.
 *
 * @param position what the database says of itself
 */
public record AsItIs(Engine.Reading reading, Position position) implements Footing {
  private static final UUID NO_LINE = new UUID(0, 0);

  @Override
  public Rows rows() {
    return reading.rows();
  }

  @Override
  public Scribe scribe() {
    return AsItIs.Refusing.INSTANCE;
  }

  @Override
  public Changes changes() {
    return _ -> () -> {};
  }

  @Override
  public WayBack wayBack() {
    return new WayBack(true, List.of(), false);
  }

  @Override
  public UUID line() {
    return NO_LINE;
  }

  @Override
  public CompletableFuture<Snapshot> snapshot(Path file) {
    return refused();
  }

  @Override
  public CompletableFuture<Integer> forget(long sequence) {
    return refused();
  }

  @Override
  public void close() {
    reading.close();
  }

  private static <T> CompletableFuture<T> refused() {
    return CompletableFuture
        .failedFuture(new NotKept(NotKept.Reason.READ_ONLY, "the vault was opened to be read only"));
  }

  private enum Refusing implements Scribe {
    INSTANCE;

    @Override
    public <T> CompletableFuture<T> write(Deed deed, Function<Tx, T> work) {
      return refused();
    }
  }
}
