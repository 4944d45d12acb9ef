package app.understory.vault.rows;

import java.util.List;
import java.util.function.Consumer;

/** Tells who listens what was kept. */
public interface Changes {

  /**
   * @param listener called on the Scribe's thread with the changes of one transaction; must return at once
   * @return closing it ends the subscription
   */
  Subscription subscribe(Consumer<List<Change>> listener);

  /** A subscription that ends when closed. */
  interface Subscription extends AutoCloseable {
    @Override
    void close();
  }
}
