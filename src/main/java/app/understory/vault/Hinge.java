package app.understory.vault;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;

/** What a {@link Door} turns on: one state, moved along the table of legal moves, by one caller at a time. */
final class Hinge {
  private final ReentrantLock turn = new ReentrantLock();
  private final List<Consumer<VaultState>> watchers = new CopyOnWriteArrayList<>();
  private final Callable<VaultState> outside;
  private volatile VaultState state = new VaultState.Absent();

  /** @param outside looks at the folder from outside */
  Hinge(Callable<VaultState> outside) {
    this.outside = outside;
  }

  VaultState state() {
    return state;
  }

  Door.Watching watch(Consumer<VaultState> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  VaultState move(VaultState to) {
    if (!Moves.legal(state, to)) {
      throw new IllegalStateException(state.getClass().getSimpleName() + " does not lead to "
          + to.getClass().getSimpleName());
    }
    state = to;
    watchers.forEach(watcher -> watcher.accept(to));
    return to;
  }

  /** Runs the opening; whatever is thrown out of it, the door is not left opening. */
  <T> T orBack(Callable<T> opening) throws Exception {
    try {
      return opening.call();
    } finally {
      if (state instanceof VaultState.Opening) {
        move(outside.call());
      }
    }
  }

  /** One at a time; a disk that fails is told as {@link UncheckedIOException}. */
  <T> T inTurn(Callable<T> work) {
    turn.lock();
    try {
      return work.call();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    } finally {
      turn.unlock();
    }
  }
}
