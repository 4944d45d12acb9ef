package app.understory.kit;

import app.understory.kit.work.Stagehand.Errand;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What comes of one errand: callbacks given before and after it settled are all called once, in the order given. */
final class Outcome<T> implements Errand<T> {
  private final Consumer<Runnable> deliver;
  private final Consumer<? super Throwable> unhandled;
  private final List<Consumer<? super T>> uses = new ArrayList<>();
  private final List<Consumer<? super Throwable>> handlers = new ArrayList<>();
  private boolean settled;
  private boolean delivered;
  private @Nullable T value;
  private @Nullable Throwable failure;

  Outcome(Consumer<Runnable> deliver, Consumer<? super Throwable> unhandled) {
    this.deliver = deliver;
    this.unhandled = unhandled;
  }

  @Override
  public synchronized Errand<T> then(Consumer<? super T> use) {
    uses.add(use);
    if (delivered) {
      deliver.accept(this::callUses);
    }
    return this;
  }

  @Override
  public synchronized Errand<T> orElse(Consumer<? super Throwable> handle) {
    handlers.add(handle);
    return this;
  }

  synchronized void settle(@Nullable T value, @Nullable Throwable failure) {
    if (!settled) {
      settled = true;
      this.value = value;
      this.failure = bare(failure);
      deliver.accept(this::callAll);
    }
  }

  private void callAll() {
    synchronized (this) {
      delivered = true;
    }
    Throwable failed = failure;
    if (failed == null) {
      callUses();
    } else if (handlers().isEmpty()) {
      unhandled.accept(failed);
    } else {
      handlers().forEach(handle -> handle.accept(failed));
    }
  }

  @SuppressWarnings("NullAway") // an errand of Void brings null, which its callback takes
  private void callUses() {
    List<Consumer<? super T>> now;
    synchronized (this) {
      if (failure != null) {
        return;
      }
      now = List.copyOf(uses);
      uses.clear();
    }
    now.forEach(use -> use.accept(value));
  }

  private synchronized List<Consumer<? super Throwable>> handlers() {
    return List.copyOf(handlers);
  }

  private static @Nullable Throwable bare(@Nullable Throwable failure) {
    Throwable bare = failure;
    while ((bare instanceof CompletionException || bare instanceof ExecutionException)
        && bare.getCause() != null) {
      bare = bare.getCause();
    }
    return bare;
  }
}
