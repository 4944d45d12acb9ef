package app.understory.kit.work;

import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/**
 * Runs slow work behind the scenes and brings its outcome back to the thread that shows things. Models take one;
 * tests give them a direct one that runs everything at once.
 */
public interface Stagehand {

  /** Starts the work in the background. */
  <T> Errand<T> run(Callable<T> work);

  /** Follows something already under way (a write by the Scribe). */
  <T> Errand<T> follow(CompletableFuture<T> future);

  /** Runs on the thread that shows things; at once where this already is that thread. */
  void show(Runnable change);

  /** A piece of work under way. Its callbacks run on the thread that shows things. */
  interface Errand<T> {

    /** What to do with the outcome. */
    Errand<T> then(Consumer<? super T> use);

    /**
     * What to do with a failure. A failure nobody handles ends in one calm dialog with an error code and no patient
     * text.
     */
    Errand<T> orElse(Consumer<? super Throwable> handle);
  }
}
