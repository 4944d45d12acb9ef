package app.understory.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import app.understory.exchange.PdfReader;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.junit.jupiter.api.Test;

/** Pictures that ask for more memory than there is are refused by their size, before anything is unpacked. */
class TooLargeToDrawTest {
  private static final int START_OF_FRAME = 0xC2;

  @Test
  void aPhotoInRoundsIsDrawnUnlessItIsTooLargeToUnpackWhole() throws IOException, NotAttached {
    byte[] small = inRounds();
    assertThat(JpegFrame.inRounds(small)).isTrue();
    assertThat(JpegFrame.inRounds(SampleFiles.picture("jpeg"))).isFalse();
    try (PageReader.Pages pages = PicturePages.open(Media.JPEG, small)) {
      assertThat(pages.picture(0, 64).getWidth()).isEqualTo(64);
    }
    try (PageReader.Pages pages = PicturePages.open(Media.JPEG, claiming(small, 9000, 6000))) {
      assertThat(reason(pages)).isEqualTo(NotAttached.Reason.UNDRAWN);
    }
  }

  @Test
  void aPageWithAPictureThatIsTooLargeIsNotDrawn() throws IOException, NotAttached {
    try (PageReader.Pages pages = new PdfReader().open(pdf(64))) {
      assertThat(pages.picture(0, 200)).isNotNull();
    }
    try (PageReader.Pages pages = new PdfReader().open(pdf(20_000))) {
      assertThat(reason(pages)).isEqualTo(NotAttached.Reason.UNDRAWN);
    }
  }

  private static NotAttached.Reason reason(PageReader.Pages pages) {
    return catchThrowableOfType(NotAttached.class, () -> pages.picture(0, 200)).reason();
  }

  private static byte[] inRounds() throws IOException {
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
      writer.setOutput(out);
      ImageWriteParam param = writer.getDefaultWriteParam();
      param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
      writer.write(null, new IIOImage(new BufferedImage(64, 48, BufferedImage.TYPE_INT_RGB), null, null),
          param);
    }
    writer.dispose();
    return bytes.toByteArray();
  }

  /** The same picture, which says that it is so large: height and width stand behind the mark, a length and a depth. */
  private static byte[] claiming(byte[] jpeg, int width, int height) {
    byte[] changed = jpeg.clone();
    int at = 0;
    while ((changed[at] & 0xFF) != 0xFF || (changed[at + 1] & 0xFF) != START_OF_FRAME) {
      at++;
    }
    changed[at + 5] = (byte) (height >> 8);
    changed[at + 6] = (byte) height;
    changed[at + 7] = (byte) (width >> 8);
    changed[at + 8] = (byte) width;
    return changed;
  }

  /** A page with a picture that says that it is so wide and high. */
  private static byte[] pdf(int side) throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      PDImageXObject picture = LosslessFactory.createFromImage(document,
          new BufferedImage(64, 64, BufferedImage.TYPE_INT_RGB));
      try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
        pen.drawImage(picture, 10, 10, 64, 64);
      }
      picture.getCOSObject().setInt(COSName.WIDTH, side);
      picture.getCOSObject().setInt(COSName.HEIGHT, side);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    }
  }
}
