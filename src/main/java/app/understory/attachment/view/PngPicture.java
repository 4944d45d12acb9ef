package app.understory.attachment.view;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.util.concurrent.Callable;
import javafx.embed.swing.SwingFXUtils;
import javafx.scene.image.Image;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A picture from the screen as the bytes of a PNG, made in memory. */
public final class PngPicture {
  private PngPicture() {}

  /** The bytes are made when they are asked for, on any thread: the picture must not be changed any more. */
  public static Callable<byte[]> of(Image image) {
    return () -> {
      BufferedImage picture = SwingFXUtils.fromFXImage(image, null);
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(bytes)) {
        ImageIO.write(picture, "png", out);
      }
      return bytes.toByteArray();
    };
  }
}
