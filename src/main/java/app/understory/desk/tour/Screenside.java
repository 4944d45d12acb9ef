package app.understory.desk.tour;

import app.understory.kit.work.Stagehand;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.LongSupplier;

/** Asks and does things on the thread that shows things, and waits there for what is to come about. */
final class Screenside {
  private static final long PATIENCE = TimeUnit.SECONDS.toNanos(20);
  private static final long GLANCE = TimeUnit.MILLISECONDS.toNanos(25);

  private final Stagehand stagehand;
  private final LongSupplier nanos;

  Screenside(Stagehand stagehand, LongSupplier nanos) {
    this.stagehand = stagehand;
    this.nanos = nanos;
  }

  /** Asks something there. */
  <T> T ask(Callable<T> question) {
    CompletableFuture<T> answer = new CompletableFuture<>();
    stagehand.show(() -> {
      try {
        answer.complete(question.call());
      } catch (Exception e) {
        answer.completeExceptionally(e);
      }
    });
    try {
      return answer.get(PATIENCE, TimeUnit.NANOSECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof Missed missed) {
        throw missed;
      }
      throw new Missed("The program failed while it was looked at.", e);
    } catch (TimeoutException e) {
      throw new Missed("The program's window does not answer.", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Missed("The tour was broken off.", e);
    }
  }

  /** Does something there. */
  void act(Runnable deed) {
    ask(() -> {
      deed.run();
      return Boolean.TRUE;
    });
  }

  /** Waits until something is so, asked there. */
  void until(String what, BooleanSupplier so) {
    if (!comes(so)) {
      throw new Missed("Waited in vain until " + what + ".");
    }
  }

  private boolean comes(BooleanSupplier so) {
    long deadline = nanos.getAsLong() + PATIENCE;
    while (nanos.getAsLong() < deadline) {
      if (ask(so::getAsBoolean)) {
        return true;
      }
      LockSupport.parkNanos(GLANCE);
    }
    return false;
  }
}
