package app.understory.vault.database.writing;

import app.understory.vault.rows.Change;
import app.understory.vault.rows.Changes;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;

/** Hands out what was kept. */
public final class Bulletin implements Changes {
  private final List<Consumer<List<Change>>> listeners = new CopyOnWriteArrayList<>();

  @Override
  public Subscription subscribe(Consumer<List<Change>> listener) {
    Consumer<List<Change>> own = listener::accept;
    listeners.add(own);
    return () -> listeners.remove(own);
  }

  /** A listener that throws hurts neither the Scribe nor the others: it goes where uncaught exceptions go. */
  void publish(List<Change> changes) {
    for (Consumer<List<Change>> listener : listeners) {
      try {
        listener.accept(changes);
      } catch (RuntimeException e) {
        Thread here = Thread.currentThread();
        here.getUncaughtExceptionHandler().uncaughtException(here, e);
      }
    }
  }

  void end() {
    listeners.clear();
  }
}
