package app.understory.vault.backup;

import app.understory.vault.files.Disk;
import app.understory.vault.files.Disk.DiskFile;
import app.understory.vault.files.SealedFiles;
import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.slots.KeyFile;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * One backup, one file, everything a bare machine needs: in clear the vault's key file, which that day's passphrase or
 * the recovery code opens; then, sealed, the database and the attachments.
 */
final class BackupFile {
  /** The database's name inside. */
  static final String DATABASE = "practice.mv.db";
  /** Before the id of an attachment. */
  static final String ATTACHMENT = "attachments/";

  private static final byte[] MAGIC = "USBACK01".getBytes(StandardCharsets.US_ASCII);
  private static final int SALT = 32;
  private static final int COPY = 64 * 1024;

  private final Disk disk;
  private final Path file;

  BackupFile(Disk disk, Path file) {
    this.disk = disk;
    this.file = file;
  }

  /** One thing inside; its content must be read to its end. */
  @FunctionalInterface
  interface Visitor {
    void entry(String name, long length, InputStream content) throws IOException;
  }

  /** Writes the content. */
  @FunctionalInterface
  interface Filling {
    void fill(Sink sink) throws IOException;
  }

  /** Where the content goes, piece by piece. */
  final class Sink {
    private final DataOutputStream out;

    private Sink(OutputStream out) {
      this.out = new DataOutputStream(out);
    }

    /** Adds a file as it is. */
    void add(String name, Path source) throws IOException {
      try (DiskFile open = disk.open(source, Disk.Mode.READ)) {
        long length = open.size();
        out.writeUTF(name);
        out.writeLong(length);
        ByteBuffer buffer = ByteBuffer.allocate(COPY);
        for (long at = 0; at < length; at += buffer.limit()) {
          buffer.clear().limit((int) Math.min(COPY, length - at));
          if (open.read(buffer, at) != buffer.limit()) {
            throw new EOFException("a file became shorter while it was read");
          }
          out.write(buffer.array(), 0, buffer.limit());
        }
      }
    }
  }

  /** Writes the whole file new, and forces it. */
  void write(byte[] keyFile, Keyring keyring, Label label, Filling filling, SecureRandom random)
      throws IOException {
    byte[] salt = new byte[SALT];
    random.nextBytes(salt);
    byte[] header = ByteBuffer.allocate(MAGIC.length + 4 + keyFile.length + SALT).put(MAGIC)
        .putInt(keyFile.length)
        .put(keyFile).put(salt).array();
    byte[] key = keyring.derive(Keyring.Label.BACKUP, salt);
    try (DiskFile open = disk.open(file, Disk.Mode.NEW)) {
      open.write(ByteBuffer.wrap(header), 0);
      try (
          OutputStream sealed = new SealedOut(open, header.length, key, SealedFiles.digest(header), random)) {
        Sink sink = new Sink(sealed);
        label.write(sink.out);
        filling.fill(sink);
        sink.out.writeUTF("");
        sink.out.flush();
      }
      open.force(true);
    } finally {
      Arrays.fill(key, (byte) 0);
    }
  }

  /** The key file, which stands in clear; nothing in it is trusted yet. */
  byte[] keyFile() throws IOException {
    try (DiskFile open = disk.open(file, Disk.Mode.READ)) {
      byte[] header = header(open);
      return Arrays.copyOfRange(header, MAGIC.length + 4, header.length - SALT);
    }
  }

  /** Reads and verifies every byte from end to end. */
  Label read(Keyring keyring, Visitor visitor) throws IOException {
    try (DiskFile open = disk.open(file, Disk.Mode.READ)) {
      byte[] header = header(open);
      byte[] salt = Arrays.copyOfRange(header, header.length - SALT, header.length);
      byte[] key = keyring.derive(Keyring.Label.BACKUP, salt);
      try (SealedIn sealed = new SealedIn(open, header.length, key, SealedFiles.digest(header));
          DataInputStream in = new DataInputStream(sealed)) {
        Label label = Label.read(in);
        for (String name = in.readUTF(); !name.isEmpty(); name = in.readUTF()) {
          long length = in.readLong();
          Bounded content = new Bounded(in, length);
          visitor.entry(name, length, content);
          content.skipRest();
        }
        if (in.read() >= 0 || !sealed.ended()) {
          throw new IOException("something follows the end of the backup");
        }
        return label;
      } finally {
        Arrays.fill(key, (byte) 0);
      }
    }
  }

  /** Takes one entry out into a new file, and forces it. */
  void extract(InputStream content, Path target) throws IOException {
    try (DiskFile open = disk.open(target, Disk.Mode.NEW)) {
      byte[] buffer = new byte[COPY];
      long at = 0;
      for (int got = content.read(buffer); got >= 0; got = content.read(buffer)) {
        open.write(ByteBuffer.wrap(buffer, 0, got), at);
        at += got;
      }
      open.force(true);
    }
  }

  private static byte[] header(DiskFile open) throws IOException {
    ByteBuffer start = ByteBuffer.allocate(MAGIC.length + 4);
    if (open.read(start, 0) != start.capacity()
        || !Arrays.equals(MAGIC, Arrays.copyOf(start.array(), MAGIC.length))) {
      throw new NoBackup();
    }
    int length = start.getInt(MAGIC.length);
    if (length < 0 || length > KeyFile.MOST_BYTES) {
      throw new IOException("the backup is damaged");
    }
    ByteBuffer header = ByteBuffer.allocate(MAGIC.length + 4 + length + SALT);
    if (open.read(header, 0) != header.capacity()) {
      throw new EOFException("the backup was cut");
    }
    return header.array();
  }

  /** The content of one entry. */
  private static final class Bounded extends InputStream {
    private final InputStream in;
    private long left;

    private Bounded(InputStream in, long length) throws IOException {
      if (length < 0) {
        throw new IOException("the backup is damaged");
      }
      this.in = in;
      this.left = length;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
      if (left == 0) {
        return -1;
      }
      int got = in.read(target, offset, (int) Math.min(length, left));
      if (got < 0) {
        throw new EOFException("the backup was cut");
      }
      left -= got;
      return got;
    }

    private void skipRest() throws IOException {
      transferTo(OutputStream.nullOutputStream());
    }
  }
}
