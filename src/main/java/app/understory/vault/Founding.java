package app.understory.vault;

import app.understory.vault.backup.Backups;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.keys.slots.KeyCase;
import app.understory.vault.keys.slots.KeyFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;

/**
 * Makes a vault. The key file comes last: a folder in which this was cut short holds no vault, and a mark says that
 * what lies there was never called one.
 */
final class Founding {
  static final String MARK = "vault.unfinished";

  private final Premises premises;
  private final Means means;
  private final Fittings fittings;

  Founding(Premises premises, Means means, Fittings fittings) {
    this.premises = premises;
    this.means = means;
    this.fittings = fittings;
  }

  /** Whether what lies there is only what an unfinished founding left. */
  boolean unfinished() {
    return premises.disk().exists(premises.folder().resolve(MARK)) && !fittings.keyFiles().present();
  }

  /** Everything of the new vault, open, with its first backup verified. */
  Inside found(char[] passphrase, Optional<String> shownName, RecoveryCode code, Progress progress)
      throws IOException, Refused {
    Disk disk = premises.disk();
    disk.createFolder(premises.folder());
    Disk.Held lock = disk.lock(fittings.lockFile()).orElseThrow(() -> new Refused(new VaultState.InUse()));
    boolean found = false;
    try {
      begin();
      Inside inside = build(lock, passphrase, shownName, code, progress);
      end();
      found = true;
      return inside;
    } finally {
      if (!found) {
        lock.close();
      }
    }
  }

  private Inside build(Disk.Held lock, char[] passphrase, Optional<String> shownName, RecoveryCode code,
      Progress progress) throws IOException {
    Bunch bunch = Bunch.fresh(means.ids().next(), means.random());
    UUID vault = UUID.randomUUID();
    KeyFile file = fittings.locksmith().found(vault, shownName, means.costs().get(), bunch, passphrase, code);
    Site site = fittings.site(vault, bunch);
    boolean built = false;
    try {
      Engine engine = Engine.create(site, bunch.clinician());
      byte[] keyFile = file.written(bunch);
      Inside inside = Fittings.with(engine, () -> {
        first(site, engine, keyFile, progress);
        fittings.keyFiles().replace(file, bunch);
        KeyCase keys = new KeyCase(fittings.keyFiles(), fittings.locksmith(), bunch, file);
        return fittings.inside(lock, keys, site, engine);
      });
      built = true;
      return inside;
    } finally {
      if (!built) {
        site.keys().close();
        bunch.close();
      }
    }
  }

  private void first(Site site, Engine engine, byte[] keyFile, Progress progress) throws IOException {
    try (Backups first = fittings.backups(site, engine, () -> keyFile)) {
      first.make(progress).join();
    } catch (CompletionException e) {
      throw new IOException("the first backup could not be made", e);
    }
  }

  /** Takes away what an unfinished founding left, and marks this one as unfinished. */
  void begin() throws IOException {
    Disk disk = premises.disk();
    Path folder = premises.folder();
    if (unfinished()) {
      for (String room : new String[]{"logbook", "backups", "drafts", "attachments"}) {
        sweep(folder.resolve(room));
      }
      disk.delete(folder.resolve("practice.mv.db"));
    }
    disk.replace(folder.resolve(MARK), new byte[]{1});
  }

  /** It is whole: takes the mark away. */
  void end() throws IOException {
    premises.disk().delete(premises.folder().resolve(MARK));
  }

  private void sweep(Path room) throws IOException {
    for (Path each : premises.disk().list(room)) {
      premises.disk().delete(each);
    }
  }
}
