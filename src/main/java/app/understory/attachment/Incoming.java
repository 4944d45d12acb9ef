package app.understory.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.BooleanSupplier;
import java.util.function.DoubleConsumer;

/** Reads a file that was chosen, piece by piece, so that it can be watched and stopped. Changes nothing about it. */
public final class Incoming {
  private static final int PIECE = 1 << 18;

  private Incoming() {}

  /**
   * @param told    hears how much is read, 0 to 1
   * @param stopped asked before each piece
   * @throws NotAttached with {@code TOO_LARGE}, {@code GONE} or {@code STOPPED}
   */
  public static byte[] read(Path file, DoubleConsumer told, BooleanSupplier stopped) throws NotAttached {
    try (InputStream in = Files.newInputStream(file)) {
      long size = Files.size(file);
      if (size > AttachedFiles.MOST_BYTES) {
        throw new NotAttached(NotAttached.Reason.TOO_LARGE);
      }
      ByteArrayOutputStream all = new ByteArrayOutputStream((int) size);
      byte[] piece = new byte[PIECE];
      for (int got = in.readNBytes(piece, 0, PIECE); got > 0; got = in.readNBytes(piece, 0, PIECE)) {
        all.write(piece, 0, got);
        if (stopped.getAsBoolean()) {
          throw new NotAttached(NotAttached.Reason.STOPPED);
        } else if (all.size() > AttachedFiles.MOST_BYTES) {
          throw new NotAttached(NotAttached.Reason.TOO_LARGE);
        }
        told.accept((double) all.size() / Math.max(size, all.size()));
      }
      return all.toByteArray();
    } catch (IOException e) {
      NotAttached gone = new NotAttached(NotAttached.Reason.GONE);
      gone.initCause(e);
      throw gone;
    }
  }
}
