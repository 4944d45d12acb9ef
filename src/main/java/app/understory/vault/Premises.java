package app.understory.vault;

import app.understory.vault.files.Disk;
import app.understory.vault.files.ReadOnlyDisk;
import java.nio.file.Path;

/**
 * Where a vault lies, and what it is to keep.
 *
 * @param folder   the vault's own folder; need not be there yet
 * @param settings this computer's settings folder, outside the vault: it remembers how far the vault had come
 * @param disk     the door to the file system
 * @param schema   the tables
 */
public record Premises(Path folder, Path settings, Disk disk, Schema schema) {
  /** The same, and no byte in the vault's folder is changed. */
  Premises readOnly() {
    return new Premises(folder, settings, new ReadOnlyDisk(disk, folder), schema);
  }
}
