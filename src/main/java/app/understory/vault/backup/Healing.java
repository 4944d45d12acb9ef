package app.understory.vault.backup;

import app.understory.vault.backup.Shelf.Kept;
import app.understory.vault.database.Site;
import app.understory.vault.files.SealedFiles;
import app.understory.vault.rows.Unreadable;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;

/** Brings attachments back whose file is missing or damaged, from the newest backup that holds them whole. */
final class Healing {
  private final Site site;
  private final SealedFiles attachments;
  private final Shelf shelf;

  Healing(Site site, SealedFiles attachments, Shelf shelf) {
    this.site = site;
    this.attachments = attachments;
    this.shelf = shelf;
  }

  /** Looks at each of these, and through the backups where one of them is hurt. */
  void run(Collection<UUID> named) throws IOException {
    Set<UUID> hurt = new HashSet<>();
    for (UUID id : named) {
      if (!whole(id)) {
        hurt.add(id);
      }
    }
    for (Kept kept : shelf.all(site.time().now().zone())) {
      if (hurt.isEmpty()) {
        return;
      }
      look(new BackupFile(site.disk(), kept.good().file()), hurt);
    }
  }

  /** A backup that cannot be read is passed over: what was verified of it until then counts. */
  private void look(BackupFile backup, Set<UUID> hurt) {
    try {
      backup.read(site.keys(), (name, _, content) -> {
        if (!name.equals(BackupFile.DATABASE)) {
          heal(Archive.attachment(name), content, hurt);
        }
      });
    } catch (IOException unreadable) {
      return;
    }
  }

  private void heal(UUID id, InputStream content, Set<UUID> hurt) throws IOException {
    if (hurt.contains(id)) {
      byte[] sealed = content.readAllBytes();
      if (opens(id, sealed)) {
        attachments.bringBack(id, sealed);
        hurt.remove(id);
      }
    }
  }

  private boolean whole(UUID id) {
    try {
      attachments.read(id);
      return true;
    } catch (Unreadable e) {
      return false;
    }
  }

  private boolean opens(UUID id, byte[] sealed) {
    try {
      attachments.open(id, sealed);
      return true;
    } catch (Unreadable e) {
      return false;
    }
  }
}
