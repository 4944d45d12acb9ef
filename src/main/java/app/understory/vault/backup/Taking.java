package app.understory.vault.backup;

import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.files.SealedFiles;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.UUID;

/** Takes a backup apart again. */
public final class Taking {
  private final Site site;
  private final SealedFiles attachments;
  private final BackupFile file;

  /** @param attachments where attachments go that are not there */
  public Taking(Site site, SealedFiles attachments, Path backup) {
    this.site = site;
    this.attachments = attachments;
    this.file = new BackupFile(site.disk(), backup);
  }

  /** The vault's key file as it was, which stands in clear; nothing in it is trusted yet. */
  public static byte[] keyFile(Disk disk, Path backup) throws IOException {
    return new BackupFile(disk, backup).keyFile();
  }

  /**
   * Lays the database out as a file, and puts attachments that are missing in their place.
   *
   * @return the line that the backup was made on
   */
  public UUID into(Path database) throws IOException {
    return file.read(site.keys(), (name, _, content) -> {
      if (name.equals(BackupFile.DATABASE)) {
        file.extract(content, database);
      } else {
        bringBack(Archive.attachment(name), content);
      }
    }).line();
  }

  /** One that lies there is left as it is. */
  private void bringBack(UUID id, InputStream content) throws IOException {
    Path there = attachments.file(id);
    if (!site.disk().exists(there)) {
      Path folder = there.resolveSibling("");
      site.disk().createFolder(folder);
      file.extract(content, there);
      site.disk().forceFolder(folder);
    }
  }
}
