package app.understory.kit.work;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** Does everything at once on the calling thread; what is under way is waited for. For tests of models. */
public final class DirectStagehand implements Stagehand {
  private final List<Throwable> failures = new ArrayList<>();

  /** Failures so far that no one has handled: empty in a test where all went well. */
  public List<Throwable> unhandled() {
    return List.copyOf(failures);
  }

  @Override
  public <T> Errand<T> run(Callable<T> work) {
    try {
      return new Done<>(work.call());
    } catch (Exception e) {
      return new Failed<>(e);
    }
  }

  @Override
  public <T> Errand<T> follow(CompletableFuture<T> future) {
    try {
      return new Done<>(future.get(10, TimeUnit.SECONDS));
    } catch (ExecutionException e) {
      return new Failed<>(e.getCause() == null ? e : e.getCause());
    } catch (InterruptedException | TimeoutException e) {
      return new Failed<>(e);
    }
  }

  @Override
  public void show(Runnable change) {
    change.run();
  }

  private record Done<T>(T value) implements Errand<T> {
    @Override
    public Errand<T> then(Consumer<? super T> use) {
      use.accept(value);
      return this;
    }

    @Override
    public Errand<T> orElse(Consumer<? super Throwable> handle) {
      return this;
    }
  }

  private final class Failed<T> implements Errand<T> {
    private final Throwable failure;

    Failed(Throwable failure) {
      this.failure = failure;
      failures.add(failure);
    }

    @Override
    public Errand<T> then(Consumer<? super T> use) {
      return this;
    }

    @Override
    public Errand<T> orElse(Consumer<? super Throwable> handle) {
      failures.remove(failure);
      handle.accept(failure);
      return this;
    }
  }
}
