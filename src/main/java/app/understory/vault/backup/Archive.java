package app.understory.vault.backup;

import app.understory.vault.backup.Backups.Good;
import app.understory.vault.backup.Shelf.Kept;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.database.Verified;
import app.understory.vault.files.Attachments;
import app.understory.vault.files.SealedFiles;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Unreadable;
import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Writes backups of a vault into its folder of backups, and reads them back whole before they get their name. */
public final class Archive {
  private final Site site;
  private final Supplier<byte[]> keyFile;
  private final SealedFiles attachments;
  private final SecureRandom random;
  private final Shelf shelf;
  private final Path scratch;

  /** Writes into the vault's own folder of backups. */
  public Archive(Site site, Supplier<byte[]> keyFile, SealedFiles attachments, SecureRandom random) {
    this(site, keyFile, attachments, random, site.folder().resolve("backups"));
  }

  /**
   * @param keyFile the bytes of the vault's key file as it stands now
   * @param scratch where a database is laid out to be read
   */
  Archive(Site site, Supplier<byte[]> keyFile, SealedFiles attachments, SecureRandom random, Path scratch) {
    this.site = site;
    this.keyFile = keyFile;
    this.attachments = attachments;
    this.random = random;
    this.scratch = scratch;
    this.shelf = new Shelf(site.disk(), site.folder().resolve("backups"));
  }

  Shelf shelf() {
    return shelf;
  }

  /** Where a copy of the database may be put for the next backup. */
  Path copy() throws IOException {
    site.disk().createFolder(shelf.folder());
    tidy();
    return shelf.folder().resolve("making.mv.db");
  }

  void tidy() throws IOException {
    shelf.tidy();
  }

  /**
   * Writes a backup of this copy, reads it back whole, and only then gives it its name, which says if it lacks an
   * attachment.
   *
   * @param named the attachments that rows name; those missing or damaged here are first brought back from older
   *              backups
   */
  Kept keep(Label label, Path copy, List<UUID> named, Progress progress) throws IOException, Damaged {
    Path fresh = shelf.folder().resolve("making.backup");
    BackupFile file = new BackupFile(site.disk(), fresh);
    progress.at(Progress.Step.WRITING_BACKUP, 0, 0);
    new Healing(site, attachments, shelf).run(named);
    file.write(keyFile.get(), site.keys(), label, sink -> {
      sink.add(BackupFile.DATABASE, copy);
      for (UUID id : named) {
        Optional<Path> place = attachments.place(id);
        if (place.isPresent()) {
          sink.add(BackupFile.ATTACHMENT + id, place.get());
        }
      }
    }, random);
    site.disk().delete(copy);
    progress.at(Progress.Step.READING_BACKUP, 0, 0);
    ReadBack read = verify(file, label, progress);
    long rows = read.verified().rows();
    Path good = shelf.name(label, rows, read.lacking().size());
    site.disk().move(fresh, good);
    site.disk().forceFolder(shelf.folder());
    return new Kept(new Good(good, label.made(), rows), label.position().head().sequence(), label.segment(),
        read.lacking().size());
  }

  /**
   * What a backup was found to hold.
   *
   * @param lacking attachments that a row names and whose file is not in it, or is not the one the row speaks of
   */
  record ReadBack(Verified verified, List<UUID> lacking) {}

  /**
   * Reads a backup from end to end: every byte, every row of its database, every attachment against its row.
   *
   * @param expected what it must say of itself, or nothing to believe it
   */
  ReadBack verify(BackupFile file, @Nullable Label expected, Progress progress) throws IOException, Damaged {
    Path database = scratch.resolve("reading.mv.db");
    site.disk().delete(database);
    try {
      Map<UUID, byte[]> digests = new HashMap<>();
      Label label = file.read(site.keys(), (name, _, content) -> {
        if (name.equals(BackupFile.DATABASE)) {
          file.extract(content, database);
        } else {
          UUID id = attachment(name);
          digest(id, content.readAllBytes()).ifPresent(digest -> digests.put(id, digest));
        }
      });
      Verified verified = Engine.verify(site, database, progress);
      if (!verified.position().equals(label.position()) || expected != null && !expected.equals(label)) {
        throw new IOException("the backup holds another state than it says");
      }
      return new ReadBack(verified, lacking(database, digests));
    } finally {
      site.disk().delete(database);
    }
  }

  private Optional<byte[]> digest(UUID id, byte[] sealed) {
    try {
      return Optional.of(SealedFiles.digest(attachments.open(id, sealed)));
    } catch (Unreadable damaged) {
      return Optional.empty();
    }
  }

  /** Deletes what the rotation lets go. */
  void rotate(ZoneId zone) throws IOException {
    for (Kept kept : Rotation.superseded(shelf.all(zone))) {
      site.disk().delete(kept.good().file());
    }
  }

  /** The id in the name of an entry; no other name is taken, so none can lead out of a folder. */
  static UUID attachment(String name) throws IOException {
    if (!name.startsWith(BackupFile.ATTACHMENT)) {
      throw new IOException("the backup holds something unknown");
    }
    try {
      return UUID.fromString(name.substring(BackupFile.ATTACHMENT.length()));
    } catch (IllegalArgumentException e) {
      throw new IOException("the backup holds something unknown", e);
    }
  }

  private List<UUID> lacking(Path database, Map<UUID, byte[]> digests) throws IOException, Damaged {
    try (Engine.Reading reading = Engine.readOnly(site, database)) {
      return reading.rows().read(Attachments.TABLE, "order by id").stream().filter(row -> {
        byte[] found = digests.get(row.id());
        return found == null || !Arrays.equals(found, row.bytes("sha256"));
      }).map(Row::id).toList();
    }
  }
}
