package app.understory.vault.files;

import app.understory.vault.files.Disk.DiskFile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.zip.ZipInputStream;

/** Copies closed files whole, forced. */
public final class Copying {
  private static final int PIECE = 1 << 20;
  private final Disk disk;

  public Copying(Disk disk) {
    this.disk = disk;
  }

  /** Copies a file; the target must not be there. */
  public void copy(Path from, Path to) throws IOException {
    try (DiskFile source = disk.open(from, Disk.Mode.READ)) {
      write(new Stream(source), to);
    }
  }

  /** The one file in a zip that H2 made. */
  public void unzip(Path zip, Path to) throws IOException {
    try (DiskFile source = disk.open(zip, Disk.Mode.READ);
        ZipInputStream in = new ZipInputStream(new Stream(source))) {
      if (in.getNextEntry() == null) {
        throw new IOException("the database's copy is empty");
      }
      write(in, to);
    }
  }

  private void write(InputStream in, Path to) throws IOException {
    try (DiskFile target = disk.open(to, Disk.Mode.NEW)) {
      byte[] piece = new byte[PIECE];
      long at = 0;
      for (int got = in.readNBytes(piece, 0, PIECE); got > 0; got = in.readNBytes(piece, 0, PIECE)) {
        target.write(ByteBuffer.wrap(piece, 0, got), at);
        at += got;
      }
      target.force(true);
    }
    disk.forceFolder(to.resolveSibling(""));
  }

  private static final class Stream extends InputStream {
    private final DiskFile file;
    private long at;

    Stream(DiskFile file) {
      this.file = file;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
      if (length == 0) {
        return 0;
      }
      int got = file.read(ByteBuffer.wrap(target, from, length), at);
      at += Math.max(got, 0);
      return got <= 0 ? -1 : got;
    }
  }
}
