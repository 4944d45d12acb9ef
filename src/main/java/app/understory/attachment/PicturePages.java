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

  private final ImageReader reader;
  private final int count;
  private final int turn;

  private PicturePages(ImageReader reader, int count, int turn) {
    this.reader = reader;
    this.count = count;
    this.turn = turn;
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
      return new PicturePages(reader, count, media == Media.JPEG ? Upright.orientation(content) : 1);
    } catch (IOException | RuntimeException e) {
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
      if ((long) width * height > MOST_PIXELS) {
        throw new NotAttached(NotAttached.Reason.BROKEN);
      }
      int step = Math.max(1, Math.max(width, height) / Math.max(1, longest));
      ImageReadParam param = reader.getDefaultReadParam();
      param.setSourceSubsampling(step, step, 0, 0);
      return Upright.turn(reader.read(page, param), turn);
    } catch (IOException | RuntimeException | OutOfMemoryError e) { // it asks for more than there is: it is not shown
      throw broken(e);
    }
  }

  @Override
  public synchronized void close() {
    reader.dispose();
  }

  private static NotAttached broken(Throwable why) {
    NotAttached broken = new NotAttached(NotAttached.Reason.BROKEN);
    broken.initCause(why);
    return broken;
  }
}
