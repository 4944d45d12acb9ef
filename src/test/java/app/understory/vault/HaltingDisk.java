package app.understory.vault;

import app.understory.vault.files.Disk;
import app.understory.vault.files.ThinDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The real disk, until the program is halted: before the n-th change of it nothing works any more. */
public final class HaltingDisk extends ThinDisk {
  private long left;
  private boolean halted;

  /** @param changes how many go well: files opened to be written, forces, renamings, deletions and cuts */
  public HaltingDisk(long changes) {
    super(Disk.real());
    this.left = changes;
  }

  /** Whether it came to that. */
  public synchronized boolean halted() {
    return halted;
  }

  /** Nothing halts it any more. */
  public synchronized void goOn() {
    left = Long.MAX_VALUE;
    halted = false;
  }

  private synchronized void change() throws IOException {
    halted |= left-- <= 0;
    alive();
  }

  private synchronized void alive() throws IOException {
    if (halted) {
      throw new IOException("the program was halted");
    }
  }

  @Override
  public DiskFile open(Path file, Mode mode) throws IOException {
    if (mode == Mode.READ) {
      alive();
    } else {
      change();
    }
    return new Open(super.open(file, mode));
  }

  @Override
  public void createFolder(Path folder) throws IOException {
    alive();
    super.createFolder(folder);
  }

  @Override
  public void forceFolder(Path folder) throws IOException {
    alive();
    super.forceFolder(folder);
  }

  @Override
  public List<Path> list(Path folder) throws IOException {
    alive();
    return super.list(folder);
  }

  @Override
  public long size(Path file) throws IOException {
    alive();
    return super.size(file);
  }

  @Override
  public void move(Path from, Path to) throws IOException {
    change();
    super.move(from, to);
  }

  @Override
  public void delete(Path file) throws IOException {
    if (exists(file)) {
      change();
    }
    super.delete(file);
  }

  @Override
  public Optional<Held> lock(Path file) throws IOException {
    alive();
    return super.lock(file);
  }

  private final class Open extends ThinFile {
    private Open(DiskFile file) {
      super(file);
    }

    @Override
    public int read(ByteBuffer target, long position) throws IOException {
      alive();
      return super.read(target, position);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      alive();
      super.write(source, position);
    }

    @Override
    public void force(boolean length) throws IOException {
      change();
      super.force(length);
    }

    @Override
    public long size() throws IOException {
      alive();
      return super.size();
    }

    @Override
    public void truncate(long size) throws IOException {
      change();
      super.truncate(size);
    }
  }
}
