package app.understory.vault.check;

import app.understory.vault.files.Disk;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

/** A copy of a vault in a folder beside it, to be opened and brought back there; closing deletes it. */
final class CopyBeside implements AutoCloseable {
  private static final int CHUNK = 1 << 20;
  private static final String BACKUPS = "backups";
  private static final String LOCK = "vault.lock";

  private final Disk disk;
  private final Path folder;

  private CopyBeside(Disk disk, Path folder) {
    this.disk = disk;
    this.folder = folder;
  }

  /** Copies everything but the backups. The copy stays sealed as the vault is. */
  static CopyBeside of(Disk disk, Path vault) throws IOException {
    Path beside = vault.resolveSibling(vault.getFileName() + ".checking");
    CopyBeside copy = new CopyBeside(disk, beside);
    copy.close();
    copy.copyFolder(vault, copy.vault());
    return copy;
  }

  Path vault() {
    return folder.resolve("vault");
  }

  /** Stands in for this computer's settings folder, which a check leaves alone. */
  Path settings() {
    return folder.resolve("computer");
  }

  private void copyFolder(Path from, Path to) throws IOException {
    disk.createFolder(to);
    for (Path one : disk.list(from)) {
      String name = one.getFileName() == null ? "" : one.getFileName().toString();
      if (isFolder(one)) {
        if (!name.equals(BACKUPS)) {
          copyFolder(one, to.resolve(name));
        }
      } else if (!name.equals(LOCK)) {
        copyFile(one, to.resolve(name));
      }
    }
  }

  private boolean isFolder(Path one) {
    return one.toFile().isDirectory();
  }

  private void copyFile(Path from, Path to) throws IOException {
    try (Disk.DiskFile source = disk.open(from, Disk.Mode.READ);
        Disk.DiskFile target = disk.open(to, Disk.Mode.NEW)) {
      ByteBuffer chunk = ByteBuffer.allocate(CHUNK);
      long position = 0;
      for (int read = source.read(chunk, position); read > 0; read = source.read(chunk, position)) {
        chunk.flip();
        target.write(chunk, position);
        position += read;
        chunk.clear();
      }
    }
  }

  @Override
  public void close() {
    try {
      erase(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void erase(Path one) throws IOException {
    if (isFolder(one)) {
      List<Path> inside = disk.list(one);
      for (Path each : inside) {
        erase(each);
      }
    }
    if (disk.exists(one)) {
      disk.delete(one);
    }
  }
}
