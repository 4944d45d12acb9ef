package app.understory.vault;

import app.understory.vault.backup.Taking;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.slots.KeyCase;
import app.understory.vault.keys.slots.KeyFile;
import app.understory.vault.keys.slots.KeyFileDamaged;
import app.understory.vault.keys.slots.KeyFileTooNew;
import app.understory.vault.keys.slots.KeyFiles;
import app.understory.vault.keys.slots.Opener;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Makes a vault out of a backup, in a folder that holds none: beside a present one, never over it. It begins a new line,
 * so that it and the vault it came from can be told apart for good. The key file comes last, as in a founding.
 */
final class Restoring {
  private final Premises premises;
  private final Fittings fittings;
  private final Founding founding;

  Restoring(Premises premises, Fittings fittings, Founding founding) {
    this.premises = premises;
    this.fittings = fittings;
    this.founding = founding;
  }

  /** Everything of the restored vault, open. */
  Inside restore(Path backup, Opener opener, Progress progress) throws IOException, Refused {
    KeyFiles.Unlocked unlocked = keys(backup, opener);
    boolean restored = false;
    try {
      premises.disk().createFolder(premises.folder());
      Disk.Held lock = premises.disk().lock(fittings.lockFile())
          .orElseThrow(() -> new Refused(new VaultState.InUse()));
      try {
        founding.begin();
        Inside inside = build(backup, unlocked, lock, progress);
        founding.end();
        restored = true;
        return inside;
      } catch (Damaged e) {
        throw new IOException("the backup does not come out whole", e);
      } finally {
        if (!restored) {
          lock.close();
        }
      }
    } finally {
      if (!restored) {
        unlocked.keys().close();
      }
    }
  }

  private KeyFiles.Unlocked keys(Path backup, Opener opener) throws IOException {
    byte[] keyFile = Taking.keyFile(premises.disk(), backup);
    try {
      return fittings.keyFiles().unlock(keyFile, opener);
    } catch (KeyFileDamaged | KeyFileTooNew e) {
      throw new IOException("the keys in the backup cannot be trusted", e);
    }
  }

  private Inside build(Path backup, KeyFiles.Unlocked unlocked, Disk.Held lock, Progress progress)
      throws IOException, Damaged {
    Bunch bunch = unlocked.keys();
    KeyFile file = unlocked.file();
    Site site = fittings.site(file.vault(), bunch);
    boolean built = false;
    try {
      Taking taking = new Taking(site, fittings.attachments(site), backup);
      Engine engine = Engine.restore(site, bunch.clinician(), taking.into(site.database()), progress);
      Inside inside = Fittings.with(engine, () -> {
        fittings.keyFiles().replace(file, bunch);
        KeyCase keys = new KeyCase(fittings.keyFiles(), fittings.locksmith(), bunch, file);
        return fittings.inside(lock, keys, site, engine);
      });
      built = true;
      return inside;
    } finally {
      if (!built) {
        site.keys().close();
      }
    }
  }
}
