package app.understory.vault.rows;

import java.util.concurrent.CompletableFuture;
import java.util.function.Function;

/** The one writer. */
public interface Scribe {

  /**
   * Runs the work as one transaction on the Scribe's thread: put in H2, appended to the Logbook and forced, H2
   * commit, then {@link Change}s are published. The future completes when it is kept, or fails with
   * {@link NotKept} when no byte of it stands. May be called from any thread; never blocks.
   */
  <T> CompletableFuture<T> write(Deed deed, Function<Tx, T> work);
}
