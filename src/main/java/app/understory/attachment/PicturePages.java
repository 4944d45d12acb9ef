package app.understory.attachment;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Iterator;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.MemoryCacheImageInputStream;

/** A picture as pages: one, or as many as a scanned TIFF holds. It is read from memory, and never through a file. */
final class PicturePages implements PageReader.Pages {
  private static final long MOST_PIXELS = 100_000_000L;
  /** One whose lines come in several rounds is unpacked whole before the first of them is there: 6 bytes a pixel. */
  private static final long MOST_IN_ROUNDS = 40_000_000L;

  private final ImageReader reader;
  private final int count;
  private final int turn;
  private final long most;

  private PicturePages(ImageReader reader, int count, int turn, long most) {
    this.reader = reader;
    this.count = count;
    this.turn = turn;
    this.most = most;
  }

  static PicturePages open(Media media, byte[] content) throws NotAttached {
    try {
      ImageInputStream in = new MemoryCacheImageInputStream(new ByteArrayInputStream(content));
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw new NotAttached(NotAttached.Reason.BROKEN);
      }
      ImageReader reader = readers.next();
      reader.setInput(in, false, false);
      int count = media == Media.TIFF ? Math.max(1, reader.getNumImages(true)) : 1;
      return media == Media.JPEG
          ? new PicturePages(reader, count, Upright.orientation(content),
              JpegFrame.inRounds(content) ? MOST_IN_ROUNDS : MOST_PIXELS)
          : new PicturePages(reader, count, 1, MOST_PIXELS);
    } catch (IOException | RuntimeException | OutOfMemoryError e) {
      throw broken(e);
    }
  }

  @Override
  public int count() {
    return count;
  }

  @Override
  public synchronized BufferedImage picture(int page, int longest) throws NotAttached {
    try {
      int width = reader.getWidth(page);
      int height = reader.getHeight(page);
      if ((long) width * height > most) {
        throw new NotAttached(NotAttached.Reason.UNDRAWN);
      }
      int step = Math.max(1, Math.max(width, height) / Math.max(1, longest));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return Upright.turn(reader.read(page, param), turn);
    } catch (OutOfMemoryError e) { // it asks for more than there is: it is not shown
      throw refused(NotAttached.Reason.UNDRAWN, e);
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  @Override
  public synchronized void close() {
    reader.dispose();
  }

  private static NotAttached broken(Throwable why) {
    return refused(NotAttached.Reason.BROKEN, why);
  }

  private static NotAttached refused(NotAttached.Reason reason, Throwable why) {
    NotAttached refused = new NotAttached(reason);
    refused.initCause(why);
    return refused;
  }
}
