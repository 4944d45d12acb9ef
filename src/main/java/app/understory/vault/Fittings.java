package app.understory.vault;

import app.understory.vault.backup.Archive;
import app.understory.vault.backup.Backups;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Site;
import app.understory.vault.database.footing.Footing;
import app.understory.vault.files.Attachments;
import app.understory.vault.files.Disk;
import app.understory.vault.files.DraftFolder;
import app.understory.vault.files.Drafts;
import app.understory.vault.files.SealedFiles;
import app.understory.vault.keys.Bunch;
import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.slots.KeyCase;
import app.understory.vault.keys.slots.KeyFiles;
import app.understory.vault.keys.slots.Locksmith;
import app.understory.vault.machine.HeadWatch;
import app.understory.vault.machine.KnownHead;
import app.understory.vault.machine.Machine;
import app.understory.vault.rows.Unreadable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;
import java.util.function.Supplier;

/** Puts the parts of a vault together. */
final class Fittings {
  private final Premises premises;
  private final Means means;
  private final Locksmith locksmith;
  private final KeyFiles keyFiles;

  Fittings(Premises premises, Means means) {
    this.premises = premises;
    this.means = means;
    this.locksmith = new Locksmith(means.random(), means.stretching());
    this.keyFiles = new KeyFiles(premises.disk(), premises.folder(), locksmith);
  }

  Locksmith locksmith() {
    return locksmith;
  }

  KeyFiles keyFiles() {
    return keyFiles;
  }

  Path lockFile() {
    return premises.folder().resolve("vault.lock");
  }

  /** The keys derived from a bunch, and where they work. */
  Site site(UUID vault, Bunch bunch) throws IOException {
    Machine machine = new Machine(premises.disk(), premises.settings());
    byte[] key = bunch.vaultKey();
    try {
      return new Site(premises.folder(), new Keyring(vault, key), premises.schema(), premises.disk(),
          means.time(),
          means.ids(), machine.id());
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  SealedFiles attachments(Site site) {
    return new SealedFiles(premises.disk(), premises.folder().resolve("attachments"), site.keys(),
        means.random());
  }

  Backups backups(Site site, Footing footing, Supplier<byte[]> keyFile) {
    return new Backups(footing, new Archive(site, keyFile, attachments(site), means.random()), means.time());
  }

  KnownHead known(Site site) {
    return new KnownHead(new Machine(premises.disk(), premises.settings()), premises.folder(), site.keys(),
        means.time(), means.random());
  }

  /** The state of a damaged vault, with the newest backup as far as its name tells. */
  VaultState.Damaged damaged(VaultState.Damage what) throws IOException {
    return new VaultState.Damaged(what,
        Backups.newest(premises.disk(), premises.folder(), means.time().now().zone()));
  }

  /** Everything of an open vault. */
  Inside inside(Disk.Held lock, KeyCase keys, Site site, Footing footing) throws IOException {
    DraftFolder folder = new DraftFolder(premises.disk(), premises.folder().resolve("drafts"), site.keys(),
        keys.bunch(), means.random());
    Drafts drafts = new Drafts(folder, means.time()::nanos);
    Attachments attachments = new Attachments(attachments(site), footing.rows(), footing.scribe(),
        means.time(), means.ids());
    sweep(attachments);
    Backups backups = backups(site, footing, this::keyFile);
    HeadWatch watch = new HeadWatch(known(site), () -> footing.position().head(), footing.changes());
    Vault vault = new Vault(site.keys().vault(), keys.bunch(), footing,
        new Vault.Stores(drafts, attachments, backups), means);
    return new Inside(lock, keys, site, footing, drafts, backups, watch, vault);
  }

  /** Nothing hangs on it: what could not be set aside now is tried again at the next opening. */
  private static void sweep(Attachments attachments) {
    try {
      attachments.sweep();
    } catch (IOException | Unreadable e) {
      return;
    }
  }

  /** What is done with an engine until the vault is open; where it fails, the engine is given up. */
  interface Step<T> {
    T run() throws IOException;
  }

  static <T> T with(Engine engine, Step<T> step) throws IOException {
    boolean done = false;
    try {
      T result = step.run();
      done = true;
      return result;
    } finally {
      if (!done) {
        engine.giveUp();
      }
    }
  }

  /** The key file as it stands. */
  byte[] keyFile() {
    try {
      return keyFiles.written();
    } catch (IOException e) {
      throw new UncheckedIOException("vault.json cannot be read", e);
    }
  }
}
