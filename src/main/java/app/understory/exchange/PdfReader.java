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
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

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
    } catch (IOException | RuntimeException e) {
      throw broken(e);
    }
  }

  private static NotAttached broken(Throwable why) {
    NotAttached broken = new NotAttached(NotAttached.Reason.BROKEN);
    broken.initCause(why);
    return broken;
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
        return new PDFRenderer(document).renderImage(page, longest / side, ImageType.RGB);
      } catch (IOException | RuntimeException | OutOfMemoryError e) { // it asks for more than there is: it is not shown
        throw broken(e);
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
