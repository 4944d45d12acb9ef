package app.understory.vault.backup;

import app.understory.vault.files.Disk.DiskFile;
import app.understory.vault.keys.Wrap;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.Optional;

/** Reads what {@link SealedOut} wrote; hands out nothing that did not verify. */
final class SealedIn extends InputStream {
  private final DiskFile file;
  private final byte[] key;
  private final byte[] header;
  private byte[] piece = new byte[0];
  private int at;
  private long number;
  private long position;
  private boolean last;

  SealedIn(DiskFile file, long position, byte[] key, byte[] header) {
    this.file = file;
    this.position = position;
    this.key = key;
    this.header = header;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] target, int offset, int length) throws IOException {
    while (at == piece.length) {
      if (last) {
        return -1;
      }
      next();
    }
    int taken = Math.min(length, piece.length - at);
    System.arraycopy(piece, at, target, offset, taken);
    at += taken;
    return taken;
  }

  /** Whether nothing follows the last piece. */
  boolean ended() throws IOException {
    return last && at == piece.length && position == file.size();
  }

  private void next() throws IOException {
    int length = bytes(4).getInt();
    if (length < Wrap.OVERHEAD || length > SealedOut.PIECE + Wrap.OVERHEAD) {
      throw new IOException("the backup is damaged");
    }
    byte[] sealed = bytes(length).array();
    Optional<byte[]> opened = Wrap.open(key, SealedOut.aad(header, number, false), sealed);
    if (opened.isEmpty()) {
      opened = Wrap.open(key, SealedOut.aad(header, number, true), sealed);
      last = true;
    }
    piece = opened.orElseThrow(() -> new IOException("the backup is damaged"));
    at = 0;
    number++;
  }

  private ByteBuffer bytes(int length) throws IOException {
    ByteBuffer bytes = ByteBuffer.allocate(length);
    if (file.read(bytes, position) != length) {
      throw new EOFException("the backup was cut");
    }
    position += length;
    return bytes.flip();
  }
}
