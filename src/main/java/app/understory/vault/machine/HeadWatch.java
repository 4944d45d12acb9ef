package app.understory.vault.machine;

import app.understory.vault.logbook.Head;
import app.understory.vault.rows.Changes;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Notes behind the writing how far the vault has come: two seconds after something was kept, so that whoever puts an
 * older copy in its place after a crash is noticed too, and nobody who writes waits for it.
 */
public final class HeadWatch implements AutoCloseable {
  private static final long AFTER_MILLIS = 2000;

  private final KnownHead known;
  private final Supplier<Head> head;
  private final Changes.Subscription subscription;
  private final ScheduledThreadPoolExecutor worker = new ScheduledThreadPoolExecutor(1,
      Thread.ofPlatform().daemon().name("known-head").factory());
  private boolean planned;

  /** @param head the last transaction that was kept */
  public HeadWatch(KnownHead known, Supplier<Head> head, Changes changes) {
    this.known = known;
    this.head = head;
    worker.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    this.subscription = changes.subscribe(_ -> soon());
  }

  private synchronized void soon() {
    if (!planned && !worker.isShutdown()) {
      planned = true;
      var _ = worker.schedule(this::note, AFTER_MILLIS, TimeUnit.MILLISECONDS);
    }
  }

  private void note() {
    synchronized (this) {
      planned = false;
    }
    known.remember(head.get());
  }

  /** Ends, with a note under way written to its end; whoever closes the vault notes the last state itself. */
  @Override
  public void close() {
    subscription.close();
    worker.shutdown();
    worker.close();
  }
}
