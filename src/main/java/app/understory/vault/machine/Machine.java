package app.understory.vault.machine;

import app.understory.vault.files.Disk;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;

/**
 * This computer's settings folder.
 *
 * @param settings outside every vault
 */
public record Machine(Disk disk, Path settings) {
  private static final int MOST = 64;

  /** The random id of this computer, made at the first time; one that cannot be read is made anew. */
  public UUID id() throws IOException {
    Path file = settings.resolve("machine");
    if (disk.exists(file)) {
      try {
        return UUID.fromString(new String(disk.read(file, MOST), StandardCharsets.US_ASCII).strip());
      } catch (IllegalArgumentException e) {
        disk.delete(file);
      }
    }
    UUID id = UUID.randomUUID();
    disk.createFolder(settings);
    disk.replace(file, id.toString().getBytes(StandardCharsets.US_ASCII));
    return id;
  }
}
