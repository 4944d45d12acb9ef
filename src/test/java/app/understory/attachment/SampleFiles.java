package app.understory.attachment;

import app.understory.exchange.PdfReader;
import app.understory.vault.Vault;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Files to attach, made here, and what attaches them to a sample vault. */
public final class SampleFiles {
  private SampleFiles() {}

  /** The service over this vault. */
  public static AttachedFiles over(Vault vault) {
    return new AttachedFiles(
        new AttachmentStore(vault.rows(), vault.attachments(), vault.ink(), vault.clinician()),
        new PdfReader(), vault.scribe(), vault.ids(), vault.time());
  }

  /** A drawing of a stair, in that format. */
  public static byte[] picture(String format) {
    BufferedImage image = new BufferedImage(320, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = image.createGraphics();
    pen.setColor(new java.awt.Color(0xF2EEE4));
    pen.fillRect(0, 0, 320, 200);
    pen.setColor(new java.awt.Color(0x2C583F));
    for (int step = 0; step < 6; step++) {
      pen.fillRect(30 + step * 40, 170 - step * 24, 44, 8);
    }
    pen.dispose();
    try {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      ImageIO.write(image, format, out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A picture with these words behind its end, where no reader of pictures looks. */
  public static byte[] pictureWith(String words) {
    byte[] picture = picture("png");
    byte[] more = words.getBytes(StandardCharsets.UTF_8);
    byte[] all = java.util.Arrays.copyOf(picture, picture.length + more.length);
    System.arraycopy(more, 0, all, picture.length, more.length);
    return all;
  }

  /** A PDF of so many pages, each with a dark bar lower down than the last. */
  public static byte[] pdf(int pages) {
    try (PDDocument document = new PDDocument()) {
      for (int n = 0; n < pages; n++) {
        PDPage page = new PDPage(PDRectangle.A5);
        document.addPage(page);
        try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
          pen.addRect(60, 480 - 60 * n, 280, 20);
          pen.fill();
        }
      }
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
