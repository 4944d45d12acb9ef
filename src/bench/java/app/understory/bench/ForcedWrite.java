package app.understory.bench;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** 4 KiB written into a file that is long enough already, and forced: what the disk takes at the least. */
final class ForcedWrite implements AutoCloseable {
  private static final int PIECE = 4096;
  private static final int PIECES = 8192;
  private final FileChannel file;
  private final ByteBuffer piece = ByteBuffer.allocateDirect(PIECE);
  private long at;

  ForcedWrite(Path folder) throws IOException {
    file = FileChannel.open(folder.resolve("forced"), StandardOpenOption.CREATE_NEW,
        StandardOpenOption.WRITE);
    for (int i = 0; i < PIECES; i++) {
      file.write(piece.clear(), (long) i * PIECE);
    }
    file.force(true);
  }

  /** Returns when it is on the medium. */
  void write() throws IOException {
    file.write(piece.clear(), at);
    file.force(false);
    at = (at + PIECE) % ((long) PIECES * PIECE);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
