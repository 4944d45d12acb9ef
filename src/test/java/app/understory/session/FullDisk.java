package app.understory.session;

import app.understory.vault.files.Disk;
import app.understory.vault.files.ThinDisk;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;

/** The real disk, until it is full. */
public final class FullDisk extends ThinDisk {
  private final AtomicBoolean full = new AtomicBoolean();

  /** With room on it. */
  public FullDisk() {
    super(Disk.real());
  }

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
    return new Checked(super.open(file, mode));
  }

  private final class Checked extends ThinFile {
    private Checked(DiskFile file) {
      super(file);
    }

    @Override
    public void write(ByteBuffer source, long position) throws IOException {
      room();
      super.write(source, position);
    }

    @Override
    public void force(boolean length) throws IOException {
      room();
      super.force(length);
    }
  }
}
