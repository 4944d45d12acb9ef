package app.understory.kit.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * Does work and brings outcomes only when the test asks for it, in the order the test asks for: as where the disk is
 * slow and the hand is fast.
 */
public final class WaitingStagehand implements Stagehand {
  private final Queue<Task<?>> waiting = new ArrayDeque<>();

  /** Does what waits, in order, and what that brings about. */
  public void all() {
    while (!waiting.isEmpty()) {
      waiting.remove().go();
    }
  }

  /** Does what waits now, the last first. */
  public void lastFirst() {
    List<Task<?>> now = new ArrayList<>(waiting);
    waiting.clear();
    now.reversed().forEach(Task::go);
  }

  @Override
  public <T> Errand<T> run(Callable<T> work) {
    return later(work);
  }

  @Override
  public <T> Errand<T> follow(CompletableFuture<T> future) {
    return later(() -> future.get(10, TimeUnit.SECONDS));
  }

  @Override
  public void show(Runnable change) {
    change.run();
  }

  private <T> Errand<T> later(Callable<T> work) {
    Task<T> task = new Task<>(work);
    waiting.add(task);
    return task;
  }

  private static final class Task<T> implements Errand<T> {
    private final Callable<T> work;
    private final List<Consumer<? super T>> uses = new ArrayList<>();
    private final List<Consumer<? super Throwable>> failures = new ArrayList<>();

    Task(Callable<T> work) {
      this.work = work;
    }

    @Override
    public Errand<T> then(Consumer<? super T> use) {
      uses.add(use);
      return this;
    }

    @Override
    public Errand<T> orElse(Consumer<? super Throwable> handle) {
      failures.add(handle);
      return this;
    }

    private void go() {
      T outcome;
      try {
        outcome = work.call();
      } catch (Exception e) {
        failures.forEach(each -> each.accept(e));
        return;
      }
      uses.forEach(each -> each.accept(outcome));
    }
  }
}
