package app.understory.kit.work;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Work on what others made, which may take for ever, as drawing a page: on threads of its own, so that nothing else waits
 * for it, and with a limit of time for each piece from when it begins. Work past its limit fails with a
 * {@link TimeoutException}; its thread is left to itself, for nothing can stop it, and another takes its place, up to a
 * few. Outcomes are brought by another stagehand.
 */
public final class LimitedHands implements Stagehand, AutoCloseable {
  /** So many threads may hang before no more work is taken until one of them ends. */
  static final int MOST_HANGING = 4;

  private final Stagehand brings;
  private final int threads;
  private final Duration limit;
  private final ThreadPoolExecutor pool;
  private int hanging;

  /**
   * @param brings  brings the outcomes
   * @param name    what the threads are called
   * @param threads how many work at a time, those that hang aside
   * @param limit   how long a piece of work may take
   */
  public LimitedHands(Stagehand brings, String name, int threads, Duration limit) {
    this.brings = brings;
    this.threads = threads;
    this.limit = limit;
    pool = new ThreadPoolExecutor(threads, threads + MOST_HANGING, 0, TimeUnit.SECONDS,
        new LinkedBlockingQueue<>(), Thread.ofPlatform().daemon().name(name + "-", 1).factory());
  }

  @Override
  public <T> Errand<T> run(Callable<T> work) {
    Piece<T> piece = new Piece<>(work, new CompletableFuture<>());
    if (full()) {
      piece.refuse();
    } else if (!pool.isShutdown()) {
      pool.execute(piece);
    }
    return brings.follow(piece.outcome());
  }

  @Override
  public <T> Errand<T> follow(CompletableFuture<T> future) {
    return brings.follow(future);
  }

  @Override
  public void show(Runnable change) {
    brings.show(change);
  }

  /** Nothing more is begun; what is under way may end by itself. */
  @Override
  public void close() {
    pool.getQueue().clear();
    pool.shutdown();
  }

  private synchronized boolean full() {
    return hanging >= MOST_HANGING;
  }

  /** One more thread hangs, or one less. */
  private synchronized void hangs(int more) {
    hanging += more;
    if (!pool.isShutdown()) {
      pool.setCorePoolSize(threads + Math.clamp(hanging, 0, MOST_HANGING));
    }
    if (hanging >= MOST_HANGING) {
      List<Runnable> waiting = new ArrayList<>();
      pool.getQueue().drainTo(waiting);
      waiting.forEach(each -> ((Piece<?>) each).refuse());
    }
  }

  private final class Piece<T> implements Runnable {
    private final Callable<T> work;
    private final CompletableFuture<T> outcome;

    Piece(Callable<T> work, CompletableFuture<T> outcome) {
      this.work = work;
      this.outcome = outcome;
    }

    CompletableFuture<T> outcome() {
      return outcome;
    }

    void refuse() {
      outcome.completeExceptionally(new TimeoutException("too much that was begun does not end"));
    }

    @Override
    public void run() {
      CompletableFuture<T> ended = new CompletableFuture<>();
      var _ = ended.orTimeout(limit.toMillis(), TimeUnit.MILLISECONDS).whenComplete((value, failure) -> {
        if (failure == null) {
          outcome.complete(value);
        } else {
          if (failure instanceof TimeoutException) {
            hangs(1);
          }
          outcome.completeExceptionally(failure);
        }
      });
      boolean inTime = end(ended);
      if (!inTime) {
        hangs(-1);
      }
    }

    @SuppressWarnings("NullAway") // work of Void brings null, which its callback takes
    private boolean end(CompletableFuture<T> ended) {
      try {
        return ended.complete(work.call());
      } catch (Exception | OutOfMemoryError | StackOverflowError e) {
        return ended.completeExceptionally(e);
      }
    }
  }
}
