package app.understory.exchange;

import app.understory.attachment.NotAttached;
import app.understory.attachment.PageReader;
import java.awt.image.BufferedImage;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;

/** Opens a PDF in memory to be looked at. Its scripts and links do nothing. */
public final class PdfReader implements PageReader {

  @Override
  public Pages open(byte[] document) throws NotAttached {
    try {
      PDDocument opened = Loader.loadPDF(document);
      if (opened.getNumberOfPages() == 0) {
        opened.close();
        throw new NotAttached(NotAttached.Reason.EMPTY);
      }
      return new Leaves(opened);
    } catch (InvalidPasswordException _) {
      throw new NotAttached(NotAttached.Reason.PASSWORD);
    } catch (OutOfMemoryError e) {
      throw refused(NotAttached.Reason.UNDRAWN, e);
    } catch (IOException | RuntimeException e) {
      throw refused(NotAttached.Reason.BROKEN, e);
    }
  }

  private static NotAttached refused(NotAttached.Reason reason, Throwable why) {
    NotAttached refused = new NotAttached(reason);
    refused.initCause(why);
    return refused;
  }

  /** A picture within a page has more points than can be unpacked. */
  private static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  /** Paints a page, and none of its pictures that is larger than can be unpacked; each no finer than it is shown. */
  private static final class Brush extends PDFRenderer {
    private static final long MOST_PIXELS = 60_000_000L;

    Brush(PDDocument document) {
      super(document);
      setSubsamplingAllowed(true);
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
      return new PageDrawer(parameters) {
        @Override
        public void drawImage(PDImage picture) throws IOException {
          if ((long) picture.getWidth() * picture.getHeight() > MOST_PIXELS) {
            throw new TooMuch();
          }
          super.drawImage(picture);
        }
      };
    }
  }

  private static final class Leaves implements Pages {
    private final PDDocument document;
    private boolean closed;

    Leaves(PDDocument document) {
      this.document = document;
    }

    @Override
    public int count() {
      return document.getNumberOfPages();
    }

    @Override
    public synchronized BufferedImage picture(int page, int longest) throws NotAttached {
      if (closed) {
        throw new NotAttached(NotAttached.Reason.BROKEN);
      }
      ImageIO.setUseCache(false); // pictures inside a PDF are unpacked in memory, and not in a file
      try {
        PDRectangle box = document.getPage(page).getCropBox();
        float side = Math.max(1, Math.max(box.getWidth(), box.getHeight()));
        return new Brush(document).renderImage(page, longest / side, ImageType.RGB);
      } catch (TooMuch | OutOfMemoryError e) { // it asks for more than there is: it is not shown
        throw refused(NotAttached.Reason.UNDRAWN, e);
      } catch (IOException | RuntimeException e) {
        throw refused(NotAttached.Reason.BROKEN, e);
      }
    }

    @Override
    public synchronized void close() {
      closed = true;
      try {
        document.close();
      } catch (IOException _) {
        // it was only ever in memory
      }
    }
  }
}
