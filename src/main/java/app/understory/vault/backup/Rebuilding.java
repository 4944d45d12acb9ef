package app.understory.vault.backup;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.backup.Shelf.Kept;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.files.SealedFiles;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * Makes a damaged database again from the newest good backup and the Logbook: beside, verified, and only then put in
 * its place. The damaged file stays under another name.
 */
public final class Rebuilding {
  private final Site site;
  private final SealedFiles attachments;
  private final Shelf shelf;

  public Rebuilding(Site site, SealedFiles attachments) {
    this.site = site;
    this.attachments = attachments;
    this.shelf = new Shelf(site.disk(), site.folder().resolve("backups"));
  }

  /**
   * Rebuilds; no engine may be open.
   *
   * @throws Damaged where no backup and Logbook together come out whole; nothing was changed
   */
  public void run(Progress progress) throws IOException, Damaged {
    ZoneId zone = site.time().now().zone();
    Damaged none = new Damaged(Damage.DATABASE_DAMAGED, "there is no good backup to build from");
    for (Kept kept : shelf.all(zone)) {
      try {
        Path fresh = site.folder().resolve("practice-rebuilt.mv.db");
        site.disk().delete(fresh);
        rebuild(kept, fresh, progress);
        swap(fresh, site.time().today());
        return;
      } catch (IOException | Damaged e) {
        none.addSuppressed(e);
      }
    }
    throw none;
  }

  private void rebuild(Kept kept, Path fresh, Progress progress) throws IOException, Damaged {
    Disk disk = site.disk();
    Path from = shelf.folder().resolve("reading.mv.db");
    disk.delete(from);
    try {
      new Taking(site, attachments, kept.good().file()).into(from);
      Engine.rebuild(site, from, fresh, progress);
    } finally {
      disk.delete(from);
    }
  }

  private void swap(Path fresh, LocalDate today) throws IOException {
    Disk disk = site.disk();
    if (disk.exists(site.database())) {
      Path aside = site.folder().resolve("practice-damaged-" + today + ".mv.db");
      for (int again = 2; disk.exists(aside); again++) {
        aside = site.folder().resolve("practice-damaged-" + today + "-" + again + ".mv.db");
      }
      disk.move(site.database(), aside);
    }
    disk.move(fresh, site.database());
    disk.forceFolder(site.folder());
  }
}
