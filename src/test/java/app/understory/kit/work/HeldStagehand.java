package app.understory.kit.work;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Holds work and outcomes back until a test lets them go, so that it can say what overtakes what. */
public final class HeldStagehand implements Stagehand {
  private final Deque<Runnable> work = new ArrayDeque<>();
  private final List<CompletableFuture<?>> followed = new ArrayList<>();
  private final Deque<Runnable> news = new ArrayDeque<>();

  @Override
  public <T> Errand<T> run(Callable<T> task) {
    Held<T> held = new Held<>();
    work.add(() -> {
      try {
        T outcome = task.call();
        bring(() -> held.succeeds(outcome));
      } catch (Exception e) {
        bring(() -> held.fails(e));
      }
    });
    return held;
  }

  @Override
  public <T> Errand<T> follow(CompletableFuture<T> future) {
    Held<T> held = new Held<>();
    BiConsumer<T, @Nullable Throwable> bringing = (outcome, failure) -> bring(() -> {
      if (failure == null) {
        held.succeeds(outcome);
      } else {
        held.fails(failure instanceof CompletionException e && e.getCause() != null ? e.getCause() : failure);
      }
    });
    followed.add(future.whenComplete(bringing));
    return held;
  }

  @Override
  public void show(Runnable change) {
    bring(change);
  }

  /** Does the work asked for so far; its outcomes are on their way. */
  public void work() {
    for (Runnable next = work.poll(); next != null; next = work.poll()) {
      next.run();
    }
  }

  /** Waits for what is followed, and takes all outcomes so far; the oldest is the first. */
  public List<Runnable> outcomes() {
    followed.forEach(each -> each.handle((_, _) -> true).join());
    followed.clear();
    synchronized (news) {
      List<Runnable> taken = List.copyOf(news);
      news.clear();
      return taken;
    }
  }

  /** Lets everything happen until nothing is left to do. */
  public void all() {
    List<Runnable> next;
    do {
      work();
      next = outcomes();
      next.forEach(Runnable::run);
    } while (!next.isEmpty() || !work.isEmpty());
  }

  private void bring(Runnable outcome) {
    synchronized (news) {
      news.add(outcome);
    }
  }

  private static final class Held<T> implements Errand<T> {
    private final List<Consumer<? super T>> uses = new ArrayList<>();
    private final List<Consumer<? super Throwable>> handlers = new ArrayList<>();

    @Override
    public Errand<T> then(Consumer<? super T> use) {
      uses.add(use);
      return this;
    }

    @Override
    public Errand<T> orElse(Consumer<? super Throwable> handle) {
      handlers.add(handle);
      return this;
    }

    void succeeds(T outcome) {
      uses.forEach(use -> use.accept(outcome));
    }

    void fails(Throwable failure) {
      handlers.forEach(handle -> handle.accept(failure));
    }
  }
}
