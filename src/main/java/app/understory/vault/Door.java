package app.understory.vault;

import app.understory.vault.VaultState.Closing;
import app.understory.vault.VaultState.Open;
import app.understory.vault.backup.Backups.Good;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.keys.slots.Opener;
import app.understory.vault.keys.slots.Patience;
import app.understory.vault.keys.slots.WrongKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The only way into a vault and out of it. Every method may be called from any thread but the one that shows things:
 * opening and closing take about a second and more. One thing at a time: a second call waits for the first. What is
 * handed over as {@code char[]} stays the caller's to wipe. A disk that fails is told as {@link UncheckedIOException}.
 */
public final class Door {

  /** A watcher that ends when closed. */
  public interface Watching extends AutoCloseable {
    @Override
    void close();
  }

  /**
   * A vault just made.
   *
   * @param open         it is open, and its first backup verified
   * @param recoveryCode to be shown once and wiped
   */
  public record Created(Open open, RecoveryCode recoveryCode) {}

  private final Premises premises;
  private final Means means;
  private final Fittings fittings;
  private final Founding founding;
  private final Outside outside;
  private final Patience patience;
  private final ReentrantLock turn = new ReentrantLock();
  private final List<Consumer<VaultState>> watchers = new CopyOnWriteArrayList<>();
  private volatile VaultState state = new VaultState.Absent();
  private @Nullable Inside inside;

  public Door(Premises premises, Means means) {
    this.premises = premises;
    this.means = means;
    this.fittings = new Fittings(premises, means);
    this.founding = new Founding(premises, means, fittings);
    this.outside = new Outside(premises, fittings, founding);
    this.patience = new Patience(means.pause());
  }

  /** What stands there, as far as it was looked at; {@link #look} looks. */
  public VaultState state() {
    return state;
  }

  /** Calls the watcher with each state from now on, on the thread that moves the door. */
  public Watching watch(Consumer<VaultState> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /** Looks at the folder from outside, without a key and without writing a byte. */
  public VaultState look() {
    return inTurn(() -> inside == null ? move(outside.look()) : state);
  }

  /**
   * Makes a vault in a folder that holds none.
   *
   * @param shownName the practice's name, if it may be shown above the passphrase
   */
  public Created create(char[] passphrase, Optional<String> shownName, Progress progress) {
    return inTurn(() -> {
      if (!(look() instanceof VaultState.Absent)) {
        throw new IllegalStateException("a vault lies here already, or something of one");
      }
      move(new VaultState.Opening());
      RecoveryCode code = RecoveryCode.fresh(means.random());
      return orBack(() -> {
        long begun = means.time().nanos();
        Inside made = founding.found(passphrase, shownName, code, progress);
        return new Created(entered(new Opening.Result(made, false, Optional.empty()), begun), code);
      });
    });
  }

  /**
   * Opens with a passphrase.
   *
   * @return {@link Open}, or why not
   * @throws WrongKey where it opens no slot; answered later each time
   */
  public VaultState open(char[] passphrase, Progress progress) {
    return enter(Opener.passphrase(passphrase), false, progress);
  }

  /** Opens with a recovery code, and sets a new passphrase for its clinician; otherwise as {@link #open}. */
  public VaultState openWithRecovery(RecoveryCode code, char[] newPassphrase, Progress progress) {
    return inTurn(() -> {
      VaultState opened = enter(Opener.recovery(code), false, progress);
      if (opened instanceof Open) {
        within().keys().setPassphrase(newPassphrase);
      }
      return opened;
    });
  }

  /**
   * After {@link VaultState.Damaged}, by the user's choice: opens, and makes the database again from the newest good
   * backup and the Logbook. The damaged file is kept beside under another name.
   */
  public VaultState openRebuilding(char[] passphrase, Progress progress) {
    return enter(Opener.passphrase(passphrase), true, progress);
  }

  /**
   * Makes a vault out of a backup in this folder, which holds none, and opens it. The vault the backup came from stays
   * as it is, wherever it lies.
   *
   * @param opener that day's passphrase, or the recovery code
   * @throws WrongKey where it does not open the backup
   */
  public VaultState restore(Path backup, Opener opener, Progress progress) {
    return enter(() -> {
      if (!(outside.look() instanceof VaultState.Absent)) {
        throw new IllegalStateException("a vault lies here already, or something of one");
      }
      Inside restored = new Restoring(premises, fittings, founding).restore(backup, opener, progress);
      return new Opening.Result(restored, false, Optional.empty());
    });
  }

  /**
   * Changes the passphrase of the clinician who unlocked.
   *
   * @throws WrongKey where the present one is not theirs
   */
  public void changePassphrase(char[] present, char[] fresh) {
    inTurn(() -> {
      if (!within().keys().opens(present)) {
        patience.failed();
        throw new WrongKey();
      }
      patience.opened();
      within().keys().setPassphrase(fresh);
      return state;
    });
  }

  /** A new recovery code for the clinician who unlocked; the old one no longer opens. To be shown once and wiped. */
  public RecoveryCode renewRecoveryCode() {
    return inTurn(() -> within().keys().renewRecoveryCode(means.random()));
  }

  /** Shows this name above the passphrase from now on, or none. */
  public void showName(Optional<String> name) {
    inTurn(() -> {
      within().keys().showName(name);
      return state;
    });
  }

  /**
   * Locks: writes what is under way and what is being typed, makes a backup and reads it back, closes the files and
   * wipes the keys. The state is {@link Closing} from the first moment until the end.
   *
   * @return the backup; nothing where it could not be made, which is seen on the date of the last good one
   */
  public Optional<Good> close(Progress progress) {
    return leave(true, progress);
  }

  /** Locks without the backup, when the computer is about to sleep: the next opening makes it. */
  public void closeWithoutBackup() {
    leave(false, Progress.SILENT);
  }

  private VaultState enter(Opener opener, boolean mayRebuild, Progress progress) {
    return enter(() -> new Opening(premises, fittings).open(opener, mayRebuild, progress));
  }

  private VaultState enter(Callable<Opening.Result> way) {
    return inTurn(() -> {
      if (inside != null) {
        return state;
      }
      move(new VaultState.Opening());
      long begun = means.time().nanos();
      return orBack(() -> {
        try {
          Opening.Result result = way.call();
          patience.opened();
          return entered(result, begun);
        } catch (Refused e) {
          return move(e.state());
        } catch (WrongKey e) {
          patience.failed();
          throw e;
        }
      });
    });
  }

  private Open entered(Opening.Result result, long begun) throws IOException {
    Inside made = result.inside();
    inside = made;
    fittings.known(made.site()).remember(made.engine().position().head());
    Duration took = Duration.ofNanos(means.time().nanos() - begun);
    Opened how = made.report(result.kind(), took, result.older());
    Open open = new Open(made.vault(), how);
    move(open);
    if (how.kind() == Opened.Kind.CLEAN && !made.backups().madeToday()) {
      var _ = made.backups().make(); // the day's first; a session that is to be resumed is not held up by one
    }
    return open;
  }

  private Optional<Good> leave(boolean backup, Progress progress) {
    return inTurn(() -> {
      Inside leaving = inside;
      if (leaving == null) {
        return Optional.empty();
      }
      inside = null;
      move(new Closing());
      try {
        return leaving.close(backup, progress, fittings.known(leaving.site()));
      } finally {
        move(outside.look());
      }
    });
  }

  private Inside within() {
    if (inside == null) {
      throw new IllegalStateException("the vault is locked");
    }
    return inside;
  }

  private VaultState move(VaultState to) {
    if (!Moves.legal(state, to)) {
      throw new IllegalStateException(state.getClass().getSimpleName() + " does not lead to "
          + to.getClass().getSimpleName());
    }
    state = to;
    watchers.forEach(watcher -> watcher.accept(to));
    return to;
  }

  /** Runs the opening; whatever is thrown out of it, the door is not left opening. */
  private <T> T orBack(Callable<T> opening) throws Exception {
    try {
      return opening.call();
    } finally {
      if (state instanceof VaultState.Opening) {
        move(outside.look());
      }
    }
  }

  private <T> T inTurn(Callable<T> work) {
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
