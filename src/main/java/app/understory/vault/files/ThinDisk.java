package app.understory.vault.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Another disk as it is; who changes or forbids one thing overrides that. */
public class ThinDisk implements Disk {
  private final Disk below;

  /** Over that one. */
  public ThinDisk(Disk below) {
    this.below = below;
  }

  @Override
  public DiskFile open(Path file, Mode mode) throws IOException {
    return below.open(file, mode);
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    below.createFolder(folder);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    below.forceFolder(folder);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    return below.list(folder);
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
    below.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    below.delete(file);
  }

  @Override
  public Optional<Held> lock(Path file) throws IOException {
    return below.lock(file);
  }

  /** Another open file as it is. */
  public static class ThinFile implements DiskFile {
    private final DiskFile below;

    /** Over that one. */
    public ThinFile(DiskFile below) {
      this.below = below;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return below.read(target, position);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      below.write(source, position);
    }

    @Override
    public void force(boolean length) throws IOException {
      below.force(length);
    }

    @Override
    public long size() throws IOException {
      return below.size();
    }

    @Override
    public void truncate(long size) throws IOException {
      below.truncate(size);
    }

    @Override
    public void close() throws IOException {
      below.close();
    }
  }
}
