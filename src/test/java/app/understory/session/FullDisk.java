package app.understory.session;

import app.understory.vault.files.Disk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/** The real disk, until it is full. */
public final class FullDisk implements Disk {
  private final Disk below = Disk.real();
  private final AtomicBoolean full = new AtomicBoolean();

  /** From now on nothing is taken, or it is again. */
  public void full(boolean now) {
    full.set(now);
  }

  private void room() throws IOException {
    if (full.get()) {
      throw new IOException("no space left on device");
    }
  }

  @Override
  public DiskFile open(Path file, Mode mode) throws IOException {
    if (mode != Mode.READ) {
      room();
    }
    return new Checked(below.open(file, mode));
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

  private final class Checked implements DiskFile {
    private final DiskFile file;

    private Checked(DiskFile file) {
      this.file = file;
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      return file.read(target, position);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      room();
      file.write(source, position);
    }

    @Override
    public void force(boolean length) throws IOException {
      room();
      file.force(length);
    }

    @Override
    public long size() throws IOException {
      return file.size();
    }

    @Override
    public void truncate(long size) throws IOException {
      file.truncate(size);
    }

    @Override
    public void close() throws IOException {
      file.close();
    }
  }
}
