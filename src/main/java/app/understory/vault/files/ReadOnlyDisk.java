package app.understory.vault.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.Optional;

/** A disk on which nothing in one folder, or below it, is ever changed. */
public final class ReadOnlyDisk extends ThinDisk {
  private final Path folder;

  /**
   * @param below  the disk beneath
   * @param folder what is left as it is
   */
  public ReadOnlyDisk(Disk below, Path folder) {
    super(below);
    this.folder = folder.toAbsolutePath().normalize();
  }

  @Override
  public DiskFile open(Path file, Mode mode) throws IOException {
    if (mode != Mode.READ) {
      refuse(file);
    }
    return super.open(file, mode);
  }

  /** A folder that is missing stays so. */
  @Override
  public void createFolder(Path made) throws IOException {
    if (!isProtected(made)) {
      super.createFolder(made);
    }
  }

  @Override
  public void forceFolder(Path forced) throws IOException {
    if (!isProtected(forced)) {
      super.forceFolder(forced);
    }
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    refuse(from);
    refuse(to);
    super.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    refuse(file);
    super.delete(file);
  }

  /** A lock file that is not there is not made, and one on a medium that takes no writing keeps nobody out. */
  @Override
  public Optional<Held> lock(Path file) throws IOException {
    if (!exists(file)) {
      return Optional.of(() -> {});
    }
    try {
      return super.lock(file);
    } catch (FileSystemException | ReadOnlyFileSystemException e) {
      return Optional.of(() -> {});
    }
  }

  private void refuse(Path file) throws IOException {
    if (isProtected(file)) {
      throw new IOException("the vault was opened to be read only");
    }
  }

  private boolean isProtected(Path file) {
    return file.toAbsolutePath().normalize().startsWith(folder);
  }
}
