package app.understory.vault.keys.slots;

import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.RecoveryCode;
import java.io.IOException;
import java.security.SecureRandom;
import java.util.Optional;

/** The key file of an open vault and the keys out of it: where slots are changed. */
public final class KeyCase implements AutoCloseable {
  private final KeyFiles files;
  private final Locksmith locksmith;
  private final Bunch bunch;
  private KeyFile file;

  /** @param bunch taken over: wiped when this closes */
  public KeyCase(KeyFiles files, Locksmith locksmith, Bunch bunch, KeyFile file) {
    this.files = files;
    this.locksmith = locksmith;
    this.bunch = bunch;
    this.file = file;
  }

  public Bunch bunch() {
    return bunch;
  }

  /** Whether this opens the vault for the clinician who unlocked it. */
  public boolean opens(char[] passphrase) {
    Optional<Bunch> found = locksmith.open(file, Opener.passphrase(passphrase));
    boolean own = found.map(keys -> keys.clinician().equals(bunch.clinician())).orElse(false);
    found.ifPresent(Bunch::close);
    return own;
  }

  /** Another passphrase for who unlocked. */
  public void setPassphrase(char[] fresh) throws IOException {
    put(locksmith.replace(file, bunch, Opener.passphrase(fresh)));
  }

  /** Another recovery code for who unlocked; the old one opens no more. */
  public RecoveryCode renewRecoveryCode(SecureRandom random) throws IOException {
    RecoveryCode code = RecoveryCode.fresh(random);
    put(locksmith.replace(file, bunch, Opener.recovery(code)));
    return code;
  }

  /** Shows this name, or none, above the passphrase. */
  public void showName(Optional<String> name) throws IOException {
    put(locksmith.show(file, name));
  }

  private void put(KeyFile fresh) throws IOException {
    files.replace(fresh, bunch);
    file = fresh;
  }

  @Override
  public void close() {
    bunch.close();
  }
}
