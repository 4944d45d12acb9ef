package app.understory.vault.backup;

import app.understory.vault.files.Disk.DiskFile;
import app.understory.vault.keys.Wrap;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Arrays;

/**
 * Writes a stream in sealed pieces of up to 256 KiB. Each piece is bound to the file's header, its number, and whether
 * it is the last, so that none can be changed, moved, left out or cut off unseen.
 */
final class SealedOut extends OutputStream {
  static final int PIECE = 256 * 1024;

  private final DiskFile file;
  private final byte[] key;
  private final byte[] header;
  private final SecureRandom random;
  private final byte[] piece = new byte[PIECE];
  private int filled;
  private long number;
  private long position;

  /**
   * @param header   a digest of what stands before
   * @param position where the first piece goes
   */
  SealedOut(DiskFile file, long position, byte[] key, byte[] header, SecureRandom random) {
    this.file = file;
    this.position = position;
    this.key = key;
    this.header = header;
    this.random = random;
  }

  static byte[] aad(byte[] header, long number, boolean last) {
    return ByteBuffer.allocate(header.length + 9).put(header).putLong(number).put((byte) (last ? 1 : 0))
        .array();
  }

  @Override
  public void write(int b) throws IOException {
    write(new byte[]{(byte) b}, 0, 1);
  }

  @Override
  public void write(byte[] bytes, int offset, int length) throws IOException {
    int at = offset;
    int left = length;
    while (left > 0) {
      if (filled == PIECE) {
        put(false);
      }
      int taken = Math.min(left, PIECE - filled);
      System.arraycopy(bytes, at, piece, filled, taken);
      filled += taken;
      at += taken;
      left -= taken;
    }
  }

  /** Writes the last piece and wipes what was held; the file is left open and not forced. */
  @Override
  public void close() throws IOException {
    put(true);
    Arrays.fill(piece, (byte) 0);
  }

  private void put(boolean last) throws IOException {
    byte[] sealed = Wrap.seal(key, aad(header, number, last), Arrays.copyOf(piece, filled), random);
    ByteBuffer bytes = ByteBuffer.allocate(4 + sealed.length).putInt(sealed.length).put(sealed).flip();
    int length = bytes.remaining();
    file.write(bytes, position);
    position += length;
    number++;
    filled = 0;
  }
}
