package app.understory.vault;

import app.understory.vault.VaultState.Absent;
import app.understory.vault.VaultState.Damage;
import app.understory.vault.VaultState.InUse;
import app.understory.vault.VaultState.Locked;
import app.understory.vault.VaultState.TooNew;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.slots.KeyFile;
import app.understory.vault.keys.slots.KeyFileDamaged;
import app.understory.vault.keys.slots.KeyFileTooNew;
import java.io.IOException;
import java.util.Optional;

/** What can be said of a vault's folder from outside, without a key and without writing a byte. */
final class Outside {
  private final Premises premises;
  private final Fittings fittings;
  private final Founding founding;

  Outside(Premises premises, Fittings fittings, Founding founding) {
    this.premises = premises;
    this.fittings = fittings;
    this.founding = founding;
  }

  VaultState look() throws IOException {
    if (!fittings.keyFiles().present()) {
      boolean nothing = founding.unfinished()
          || !premises.disk().exists(premises.folder().resolve("practice.mv.db"));
      return nothing ? new Absent() : fittings.damaged(Damage.VAULT_FILE);
    }
    try {
      Optional<String> name = fittings.keyFiles().look().shownName();
      return held() ? new InUse() : new Locked(name);
    } catch (KeyFileTooNew e) {
      return new TooNew(e.version(), KeyFile.VERSION);
    } catch (KeyFileDamaged e) {
      return fittings.damaged(Damage.VAULT_FILE);
    }
  }

  /** The state after closing; locked, where the disk has gone and nothing can be looked at. */
  VaultState lookAgain() {
    try {
      return look();
    } catch (IOException | RuntimeException e) {
      return new Locked(Optional.empty());
    }
  }

  private boolean held() throws IOException {
    if (!premises.disk().exists(fittings.lockFile())) {
      return false;
    }
    Optional<Disk.Held> lock = premises.disk().lock(fittings.lockFile());
    if (lock.isPresent()) {
      lock.get().close();
    }
    return lock.isEmpty();
  }
}
