package app.understory.vault;

import app.understory.vault.VaultState.Closing;
import app.understory.vault.VaultState.Open;
import app.understory.vault.backup.Backups.Good;
import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.keys.Strength;
import app.understory.vault.keys.WeakPassphrase;
import app.understory.vault.keys.slots.Opener;
import app.understory.vault.keys.slots.Patience;
import app.understory.vault.keys.slots.WrongKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * The only way into a vault and out of it. Every method takes about a second and may be called from any thread but the
 * one that shows things; a second call waits for the first. What is handed over as {@code char[]} stays the caller's to
 * wipe. A disk that fails is told as {@link UncheckedIOException}.
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
  private final Hinge hinge;
  private @Nullable Inside inside;

  public Door(Premises premises, Means means) {
    this.premises = premises;
    this.means = means;
    this.fittings = new Fittings(premises, means);
    this.founding = new Founding(premises, means, fittings);
    this.outside = new Outside(premises, fittings, founding);
    this.patience = new Patience(means.pause());
    this.hinge = new Hinge(outside::look);
  }

  /** What stands there, as far as it was looked at; {@link #look} looks. */
  public VaultState state() {
    return hinge.state();
  }

  /** Calls the watcher with each state from now on, on the thread that moves the door. */
  public Watching watch(Consumer<VaultState> watcher) {
    return hinge.watch(watcher);
  }

  /** Looks at the folder from outside, without a key and without writing a byte. */
  public VaultState look() {
    return hinge.inTurn(() -> inside == null ? hinge.move(outside.look()) : hinge.state());
  }

  /** Makes a vault in a folder that holds none, with the practice's name, if it may be shown above the passphrase. */
  public Created create(char[] passphrase, Optional<String> shownName, Progress progress) {
    return hinge.inTurn(() -> {
      if (!(look() instanceof VaultState.Absent)) {
        throw new IllegalStateException("a vault lies here already, or something of one");
      }
      hinge.move(new VaultState.Opening());
      RecoveryCode code = RecoveryCode.fresh(means.random());
      return hinge.orBack(() -> {
        long begun = means.time().nanos();
        Inside made = founding.found(passphrase, shownName, code, progress);
        return new Created(entered(new Opening.Result(made, Opened.Kind.CLEAN, false, Optional.empty()),
            begun, progress), code);
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
    return enter(Opener.passphrase(passphrase), Opening.Way.AS_USUAL, progress);
  }

  /**
   * Opens with a recovery code, and sets a new passphrase for its clinician; otherwise as {@link #open}.
   *
   * @throws WeakPassphrase where the new one is guessed at once; then nothing was opened
   */
  public VaultState openWithRecovery(RecoveryCode code, char[] newPassphrase, Progress progress) {
    return hinge.inTurn(() -> renewed(newPassphrase,
        () -> enter(Opener.recovery(code), Opening.Way.AS_USUAL, progress)));
  }

  private VaultState renewed(char[] fresh, Supplier<VaultState> opening) throws IOException {
    Strength.refuseWeak(fresh);
    VaultState opened = opening.get();
    if (opened instanceof Open) {
      within().keys().setPassphrase(fresh);
    }
    return opened;
  }

  /**
   * After {@link VaultState.Damaged}, by the user's choice: opens, and makes the database again from the newest good
   * backup and the Logbook. The damaged file is kept beside under another name.
   */
  public VaultState openRebuilding(char[] passphrase, Progress progress) {
    return enter(Opener.passphrase(passphrase), Opening.Way.REBUILD, progress);
  }

  /**
   * After {@link VaultState.Damage#OTHER_LINE}, by the user's choice: opens the database as it is, though it is ahead of
   * the Logbook or on another chain. Every row must verify; the Logbook goes on on a new line, from a record that names
   * both ends, and a first backup is made and read back before it is called open.
   */
  public VaultState openFromDatabase(char[] passphrase, Progress progress) {
    return enter(Opener.passphrase(passphrase), Opening.Way.FROM_DATABASE, progress);
  }

  /**
   * Opens the database as it is, to be read only: whatever the Logbook says, no byte in the vault's folder is changed,
   * nothing is mended and nothing is backed up. Each row is still verified as it is read. What may have been kept last
   * and stands only in the Logbook is not shown.
   *
   * @return {@link Open} with {@link Vault#readOnly}, or why there is nothing of ours to be read
   */
  public VaultState openReadOnly(char[] passphrase, Progress progress) {
    return enter(() -> new Opening(premises.readOnly(), new Fittings(premises.readOnly(), means))
        .readOnly(Opener.passphrase(passphrase)), progress);
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
      return new Opening.Result(restored, Opened.Kind.CLEAN, true, Optional.empty());
    }, progress);
  }

  /**
   * Restores with a recovery code, and sets a new passphrase for its clinician; otherwise as {@link #restore}.
   *
   * @throws WeakPassphrase where the new one is guessed at once; then nothing was restored
   */
  public VaultState restoreWithRecovery(Path backup, RecoveryCode code, char[] fresh, Progress progress) {
    return hinge.inTurn(() -> renewed(fresh, () -> restore(backup, Opener.recovery(code), progress)));
  }

  /** Whether this is the passphrase of the clinician who unlocked; a wrong one is answered later each time. */
  public boolean opens(char[] passphrase) {
    return hinge.inTurn(() -> patience.after(within().keys().opens(passphrase)));
  }

  /**
   * Changes the passphrase of the clinician who unlocked.
   *
   * @throws WrongKey       where the present one is not theirs
   * @throws WeakPassphrase where the new one is guessed at once
   */
  public void changePassphrase(char[] present, char[] fresh) {
    hinge.inTurn(() -> {
      if (!patience.after(within().keys().opens(present))) {
        throw new WrongKey();
      }
      Strength.refuseWeak(fresh);
      within().keys().setPassphrase(fresh);
      return hinge.state();
    });
  }

  /** A new recovery code for the clinician who unlocked; the old one no longer opens. To be shown once and wiped. */
  public RecoveryCode renewRecoveryCode() {
    return hinge.inTurn(() -> within().keys().renewRecoveryCode(means.random()));
  }

  /** Shows this name above the passphrase from now on, or none. */
  public void showName(Optional<String> name) {
    hinge.inTurn(() -> {
      within().keys().showName(name);
      return hinge.state();
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

  private VaultState enter(Opener opener, Opening.Way how, Progress progress) {
    return enter(() -> new Opening(premises, fittings).open(opener, how, progress), progress);
  }

  private VaultState enter(Callable<Opening.Result> way, Progress progress) {
    return hinge.inTurn(() -> {
      if (inside != null) {
        return hinge.state();
      }
      hinge.move(new VaultState.Opening());
      long begun = means.time().nanos();
      return hinge.orBack(() -> {
        try {
          Opening.Result result = way.call();
          patience.opened();
          return entered(result, begun, progress);
        } catch (Refused e) {
          return hinge.move(e.state());
        } catch (WrongKey e) {
          patience.failed();
          throw e;
        }
      });
    });
  }

  private Open entered(Opening.Result result, long begun, Progress progress) throws IOException {
    Inside made = result.inside();
    boolean told = false;
    try {
      if (!made.vault().readOnly()) {
        fittings.known(made.site()).remember(made.footing().position().head());
        made.backUpAtOpening(result.anew(), progress);
      }
      Duration took = Duration.ofNanos(means.time().nanos() - begun);
      Open open = new Open(made.vault(), made.report(result.kind(), took, result.older()));
      inside = made;
      hinge.move(open);
      told = true;
      return open;
    } finally {
      if (!told) {
        inside = null;
        made.giveUp(fittings.known(made.site()));
      }
    }
  }

  private Optional<Good> leave(boolean backup, Progress progress) {
    return hinge.inTurn(() -> {
      Inside leaving = inside;
      if (leaving == null) {
        return Optional.empty();
      }
      inside = null;
      hinge.move(new Closing());
      try {
        return leaving.close(backup, progress, fittings.known(leaving.site()));
      } finally {
        hinge.move(outside.lookAgain());
      }
    });
  }

  private Inside within() {
    if (inside == null) {
      throw new IllegalStateException("the vault is locked");
    }
    return inside;
  }
}
