package app.understory.vault.database.writing;

import app.understory.vault.database.h2.Pen;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.NotKept.Reason;
import app.understory.vault.rows.Scribe;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Timekeeper;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

/**
 * The Scribe: one thread that keeps one transaction after another, and between two of them forces what is due. Nothing
 * ever interrupts it.
 */
public final class ScribeThread implements Scribe {
  private static final long CHECKPOINT_AFTER = TimeUnit.MILLISECONDS.toNanos(500);
  private static final long BASE_AFTER = TimeUnit.MINUTES.toNanos(1);
  private static final long IDLE = TimeUnit.HOURS.toNanos(1);

  private final Keeper keeper;
  private final Bulletin bulletin;
  private final Timekeeper time;
  private final LinkedBlockingQueue<Runnable> work = new LinkedBlockingQueue<>();
  private final Thread thread;
  private boolean closed;
  private boolean ended;
  private boolean unchecked;
  private boolean unforced;
  private long uncheckedSince;
  private long unforcedSince;

  public ScribeThread(Keeper keeper, Bulletin bulletin, Timekeeper time) {
    this.keeper = keeper;
    this.bulletin = bulletin;
    this.time = time;
    this.thread = Thread.ofPlatform().daemon().name("scribe").unstarted(this::run);
  }

  public void start() {
    thread.start();
  }

  @Override
  public <T> CompletableFuture<T> write(Deed deed, Function<Tx, T> deeds) {
    CompletableFuture<T> future = new CompletableFuture<>();
    boolean taken = hand(() -> {
      Keeper.Outcome<T> outcome;
      try {
        outcome = keeper.keep(deed, deeds);
      } catch (RuntimeException | Error e) {
        future.completeExceptionally(e);
        return;
      }
      wrote();
      if (!outcome.changes().isEmpty()) {
        bulletin.publish(outcome.changes());
      }
      future.complete(outcome.result());
    });
    if (!taken) {
      future.completeExceptionally(new NotKept(Reason.LOCKED, "the vault is being locked"));
    }
    return future;
  }

  /** Runs something on this thread, between two transactions. */
  public <T> CompletableFuture<T> between(Callable<T> task) {
    CompletableFuture<T> future = new CompletableFuture<>();
    boolean taken = hand(() -> {
      try {
        future.complete(task.call());
      } catch (Exception | Error e) {
        future.completeExceptionally(e);
      }
    });
    if (!taken) {
      future.completeExceptionally(new NotKept(Reason.LOCKED, "the vault is being locked"));
    }
    return future;
  }

  /**
   * Begins a new segment and forces the database, which the segment's first record says; to be called on this thread.
   * Gives the pen, to copy with.
   */
  public Pen settle() throws IOException {
    keeper.logbook().rotate();
    keeper.base();
    unchecked = false;
    unforced = false;
    return keeper.soundPen().orElseThrow(() -> new IOException("the database could not be forced"));
  }

  /** The number of the segment that is written; to be called on this thread. */
  public int segment() {
    return keeper.logbook().number();
  }

  /** Ends after what was handed in; later calls are refused. Database and Logbook are closed when it returns. */
  public void close() throws IOException {
    CompletableFuture<Void> end = new CompletableFuture<>();
    synchronized (work) {
      if (closed) {
        return;
      }
      closed = true;
      work.add(() -> {
        ended = true;
        bulletin.end();
        try {
          keeper.end();
          end.complete(null);
        } catch (IOException | RuntimeException | Error e) {
          end.completeExceptionally(e);
        }
      });
    }
    try {
      end.join();
    } catch (CompletionException e) {
      throw e.getCause() instanceof IOException cause ? cause : new IOException("the vault did not close", e);
    }
  }

  private boolean hand(Runnable task) {
    synchronized (work) {
      return !closed && work.add(task);
    }
  }

  private void run() {
    while (!ended) {
      try {
        Runnable next = work.poll(untilDue(), TimeUnit.NANOSECONDS);
        if (next != null) {
          next.run();
        }
        if (!ended) {
          forceWhatIsDue();
        }
      } catch (InterruptedException e) {
        // Nobody may interrupt the Scribe: what is being kept goes on.
      } catch (RuntimeException | Error e) {
        // One piece of work failed; the next must still find someone who does it.
        thread.getUncaughtExceptionHandler().uncaughtException(thread, e);
      }
    }
  }

  private void wrote() {
    long now = time.nanos();
    if (!unchecked) {
      unchecked = true;
      uncheckedSince = now;
    }
    if (!unforced) {
      unforced = true;
      unforcedSince = now;
    }
  }

  private long untilDue() {
    long now = time.nanos();
    long checkpoint = unchecked ? CHECKPOINT_AFTER - (now - uncheckedSince) : IDLE;
    long base = unforced ? BASE_AFTER - (now - unforcedSince) : IDLE;
    return Math.max(0, Math.min(checkpoint, base));
  }

  private void forceWhatIsDue() {
    long now = time.nanos();
    if (unforced && now - unforcedSince >= BASE_AFTER) {
      unforced = false;
      unchecked = false;
      keeper.base();
    } else if (unchecked && now - uncheckedSince >= CHECKPOINT_AFTER) {
      unchecked = false;
      keeper.checkpoint();
    }
  }
}
