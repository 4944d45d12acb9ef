package app.understory.vault.backup;

import app.understory.vault.Means;
import app.understory.vault.Premises;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Line;
import app.understory.vault.database.Look;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.slots.KeyFileDamaged;
import app.understory.vault.keys.slots.KeyFileTooNew;
import app.understory.vault.keys.slots.KeyFiles;
import app.understory.vault.keys.slots.Locksmith;
import app.understory.vault.keys.slots.Opener;
import app.understory.vault.keys.slots.WrongKey;
import app.understory.vault.logbook.LogEnd;
import app.understory.vault.logbook.LogReader;
import app.understory.vault.logbook.Shelf;
import app.understory.vault.logbook.Unsound;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Walks a locked vault from end to end: key file, the Logbook's chain, every row's seal and their sum, foreign keys,
 * attachments, backups. Changes nothing in it: a vault that was not closed properly is brought back in a copy beside,
 * which is taken away again.
 */
public final class Check {
  private final Premises premises;
  private final Means means;
  private final KeyFiles keyFiles;

  public Check(Premises premises, Means means) {
    this.premises = premises;
    this.means = means;
    this.keyFiles = new KeyFiles(premises.disk(), premises.folder(),
        new Locksmith(means.random(), means.stretching()));
  }

  /**
   * Checks. What cannot be opened at all is a problem like any other.
   *
   * @param opener its characters stay the caller's to wipe
   * @throws IOException where the disk fails
   */
  public Findings run(Opener opener, Progress progress) throws IOException {
    if (!keyFiles.present()) {
      return Findings.only("No vault lies there.");
    }
    Path lockFile = premises.folder().resolve("vault.lock");
    if (!premises.disk().exists(lockFile)) {
      return unlocked(opener, progress);
    }
    Optional<Disk.Held> lock = premises.disk().lock(lockFile);
    if (lock.isEmpty()) {
      return Findings.only("Another program has it open; lock it there first.");
    }
    try (Disk.Held _ = lock.get()) {
      return unlocked(opener, progress);
    }
  }

  private Findings unlocked(Opener opener, Progress progress) throws IOException {
    try (Held keys = new Held(keyFiles.unlock(opener))) {
      return inspected(keys, progress);
    } catch (WrongKey e) {
      return Findings.only("The passphrase does not open it.");
    } catch (KeyFileTooNew e) {
      return Findings.only("It was written by a newer version of the program.");
    } catch (KeyFileDamaged e) {
      return Findings.only("Its key file, vault.json, was changed or damaged.");
    }
  }

  private Findings inspected(Held keys, Progress progress) throws IOException {
    Path beside = premises.folder().toAbsolutePath()
        .resolveSibling(premises.folder().getFileName() + ".checking-" + UUID.randomUUID());
    premises.disk().createFolder(beside);
    try {
      Inspection found = new Inspection(keys.unlocked.keys(), means.random());
      if (keys.unlocked.fellBack()) {
        found.problem("vault.json was changed or damaged; the one before it opens.");
      }
      inspect(site(premises.folder(), keys.keyring), beside, found, progress);
      return found.findings();
    } finally {
      erase(beside);
    }
  }

  private void inspect(Site site, Path beside, Inspection found, Progress progress) throws IOException {
    Look look = Engine.look(site);
    boolean clean = logbook(site, look, found);
    try {
      if (!(look instanceof Look.Standing)) {
        found.problem("The database cannot be opened: " + said(look) + ".");
      } else if (clean) {
        found.database(site, progress);
      } else {
        found.database(broughtBack(site, beside, progress), progress);
      }
    } catch (Damaged e) {
      found.problem("The database is damaged: " + e.getMessage() + ".");
    }
    found.backups(site, beside, progress);
  }

  private static String said(Look look) {
    return switch (look) {
      case Look.Missing _ -> "it is missing";
      case Look.Empty _ -> "it is empty";
      case Look.Cut _ -> "it was cut or damaged";
      case Look.Foreign _ -> "it belongs to another vault";
      case Look.Hostile hostile -> "it holds " + hostile.what() + ", which no vault has";
      case Look.TooNew _ -> "a newer version of the program wrote it";
      case Look.Standing _ -> "it stands";
    };
  }

  /** Walks the chain; whether Logbook and database were closed properly and agree. */
  private static boolean logbook(Site site, Look look, Inspection found) throws IOException {
    try {
      LogReader log = LogReader.of(new Shelf(site.disk(), site.logbook(), site.keys()));
      AtomicLong records = new AtomicLong();
      log.all(_ -> records.incrementAndGet());
      found.count("logbook record", records.get());
      LogEnd end = log.end();
      return end.closed() && look instanceof Look.Standing(var position)
          && position.head().equals(end.base().upTo()) && position.sum().equals(end.base().sum());
    } catch (Unsound e) {
      found.problem("The Logbook is damaged: " + e.getMessage() + ".");
      return true; // nothing can be brought back from it: the database is read as it is
    }
  }

  /** A copy of database and Logbook beside, opened as the program would and closed again. */
  private Site broughtBack(Site site, Path beside, Progress progress) throws IOException, Damaged {
    Site copy = site(beside, site.keys());
    site.disk().createFolder(copy.logbook());
    copy(site.database(), copy.database());
    for (Path segment : site.disk().list(site.logbook())) {
      copy(segment, copy.logbook().resolve(segment.getFileName()));
    }
    Engine.open(copy, new UUID(0, 0), Line.SAME, progress).close();
    return copy;
  }

  private void copy(Path from, Path to) throws IOException {
    try (Disk.DiskFile source = premises.disk().open(from, Disk.Mode.READ);
        Disk.DiskFile target = premises.disk().open(to, Disk.Mode.NEW)) {
      ByteBuffer buffer = ByteBuffer.allocate(1 << 20);
      long at = 0;
      for (int got = source.read(buffer, at); got > 0; got = source.read(buffer.clear(), at)) {
        target.write(buffer.flip(), at);
        at += got;
      }
    }
  }

  private Site site(Path folder, Keyring keyring) {
    return new Site(folder, keyring, premises.schema(), premises.disk(), means.time(), means.ids(),
        UUID.randomUUID());
  }

  private void erase(Path beside) throws IOException {
    Path logbook = beside.resolve("logbook");
    for (Path file : premises.disk().list(logbook)) {
      premises.disk().delete(file);
    }
    premises.disk().delete(logbook);
    for (Path file : premises.disk().list(beside)) {
      premises.disk().delete(file);
    }
    premises.disk().delete(beside);
  }

  /** The keys for the time of a check. */
  private static final class Held implements AutoCloseable {
    private final KeyFiles.Unlocked unlocked;
    private final Keyring keyring;

    private Held(KeyFiles.Unlocked unlocked) {
      this.unlocked = unlocked;
      byte[] key = unlocked.keys().vaultKey();
      this.keyring = new Keyring(unlocked.file().vault(), key);
      Arrays.fill(key, (byte) 0);
    }

    @Override
    public void close() {
      keyring.close();
      unlocked.keys().close();
    }
  }
}
