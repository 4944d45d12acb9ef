package app.understory.kit;

import app.understory.kit.work.Stagehand;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadFactory;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Works on a small pool and brings outcomes to the JavaFX thread. Once closed it brings nothing more: what was still
 * under way belongs to a practice that is locked. Threads are never interrupted, since H2 closes its file on a reader's
 * interruption.
 */
public final class FxStagehand implements Stagehand, AutoCloseable {
  /** How many errands run at a time. */
  public static final int THREADS = 3;

  private final ExecutorService pool;
  private final Consumer<? super Throwable> unhandled;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * @param name      what the threads are called
   * @param unhandled takes, on the JavaFX thread, a failure that nobody handled
   */
  public FxStagehand(String name, Consumer<? super Throwable> unhandled) {
    ThreadFactory threads = Thread.ofPlatform().daemon().name(name + "-", 1).factory();
    this.pool = Executors.newFixedThreadPool(THREADS, threads);
    this.unhandled = unhandled;
  }

  @Override
  public <T> Errand<T> run(Callable<T> work) {
    if (closed.get()) {
      return follow(new CompletableFuture<>());
    }
    return follow(CompletableFuture.supplyAsync(() -> {
      try {
        return work.call();
      } catch (RuntimeException e) {
        throw e;
      } catch (Exception e) {
        throw new CompletionException(e);
      }
    }, pool));
  }

  @Override
  public <T> Errand<T> follow(CompletableFuture<T> future) {
    Outcome<T> outcome = new Outcome<>(this::deliver, unhandled);
    var _ = future.whenComplete((value, failure) -> outcome.settle(value, failure));
    return outcome;
  }

  @Override
  public void show(Runnable change) {
    if (Platform.isFxApplicationThread()) {
      change.run();
    } else {
      deliver(change);
    }
  }

  /** Nothing is brought any more; what runs in the pool may end by itself. */
  @Override
  public void close() {
    closed.set(true);
    pool.shutdown();
  }

  private void deliver(Runnable news) {
    Platform.runLater(() -> {
      if (!closed.get()) {
        news.run();
      }
    });
  }
}
