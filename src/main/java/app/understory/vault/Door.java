package app.understory.vault;

import app.understory.vault.database.Progress;
import app.understory.vault.keys.RecoveryCode;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * The only way into a vault and out of it. Every method may be called from any thread but the one that shows things:
 * opening and closing take about a second and more. One thing at a time: a second call waits for the first. What is
 * handed over as {@code char[]} stays the caller's to wipe.
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
  public record Created(VaultState.Open open, RecoveryCode recoveryCode) {}

  public Door(Premises premises, Means means) {}

  /** What stands there, as far as it was looked at; {@link #look} looks. */
  public VaultState state() {
    throw new UnsupportedOperationException();
  }

  /** Calls the watcher with each state from now on, on the thread that moves the door. */
  public Watching watch(Consumer<VaultState> watcher) {
    throw new UnsupportedOperationException();
  }

  /** Looks at the folder from outside, without a key and without writing a byte. */
  public VaultState look() {
    throw new UnsupportedOperationException();
  }

  /**
   * Makes a vault in a folder that holds none.
   *
   * @param shownName the practice's name, if it may be shown above the passphrase
   */
  public Created create(char[] passphrase, Optional<String> shownName, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens with a passphrase.
   *
   * @return {@link VaultState.Open}, or why not
   * @throws app.understory.vault.keys.slots.WrongKey where it opens no slot; answered later each time
   */
  public VaultState open(char[] passphrase, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /** Opens with a recovery code, and sets a new passphrase for its clinician; otherwise as {@link #open}. */
  public VaultState openWithRecovery(RecoveryCode code, char[] newPassphrase, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /**
   * After {@link VaultState.Damaged}, by the user's choice: opens, and makes the database again from the newest good
   * backup and the Logbook. The damaged file is kept beside under another name.
   */
  public VaultState openRebuilding(char[] passphrase, Progress progress) {
    throw new UnsupportedOperationException();
  }

  /**
   * Changes the passphrase of the clinician who unlocked.
   *
   * @throws app.understory.vault.keys.slots.WrongKey where the present one is not theirs
   */
  public void changePassphrase(char[] present, char[] fresh) {
    throw new UnsupportedOperationException();
  }

  /** A new recovery code for the clinician who unlocked; the old one no longer opens. To be shown once and wiped. */
  public RecoveryCode renewRecoveryCode() {
    throw new UnsupportedOperationException();
  }

  /** Shows this name above the passphrase from now on, or none. */
  public void showName(Optional<String> name) {
    throw new UnsupportedOperationException();
  }

  /**
   * Locks: writes what is under way and what is being typed, makes a backup and reads it back, closes the files and
   * wipes the keys. The state is {@link VaultState.Closing} from the first moment until the end.
   */
  public void close(Progress progress) {
    throw new UnsupportedOperationException();
  }

  /** Locks without the backup, when the computer is about to sleep: the next opening makes it. */
  public void closeWithoutBackup() {
    throw new UnsupportedOperationException();
  }
}
