package app.understory.vault.files;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.ReadOnlyFileSystemException;
import java.util.List;
import java.util.Optional;

/**
 * A disk on which nothing in one folder, or below it, is ever changed.
 *
 * @param below  the disk beneath
 * @param folder what is left as it is
 */
public record ReadOnlyDisk(Disk below, Path folder) implements Disk {

  @Override
  public DiskFile open(Path file, Mode mode) throws IOException {
    if (mode != Mode.READ) {
      refuse(file);
    }
    return below.open(file, mode);
  }

  /** A folder that is missing stays so. */
  @Override
  public void createFolder(Path made) throws IOException {
    if (!isProtected(made)) {
      below.createFolder(made);
    }
  }

  @Override
  public void forceFolder(Path forced) throws IOException {
    if (!isProtected(forced)) {
      below.forceFolder(forced);
    }
  }

  @Override
  public List<Path> list(Path listed) throws IOException {
    return below.list(listed);
  }

  @Override
  public boolean exists(Path file) {
    return below.exists(file);
  }

  @Override
  public long size(Path file) throws IOException {
    return below.size(file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    refuse(from);
    refuse(to);
    below.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    refuse(file);
    below.delete(file);
  }

  /** A lock file that is not there is not made, and one on a medium that takes no writing keeps nobody out. */
  @Override
  public Optional<Held> lock(Path file) throws IOException {
    if (!below.exists(file)) {
      return Optional.of(() -> {});
    }
    try {
      return below.lock(file);
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
    return file.toAbsolutePath().normalize().startsWith(folder.toAbsolutePath().normalize());
  }
}
