package app.understory.attachment;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * Turns a photo the way it was held: cameras keep the picture as the sensor lies and say in tag 0x0112 how to turn it
 * (Exif 2.32, 4.6.4 A).
 */
final class Upright {
  private static final int ORIENTATION = 0x0112;
  private static final int APP1 = 0xFFE1;
  private static final int START_OF_SCAN = 0xFFDA;

  private Upright() {}

  /** 1 to 8 as Exif has it; 1, upright, where nothing is said. */
  static int orientation(byte[] jpeg) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(jpeg).position(2);
      while (bytes.remaining() > 4) {
        int marker = Short.toUnsignedInt(bytes.getShort());
        int length = Short.toUnsignedInt(bytes.getShort()) - 2;
        if (marker == START_OF_SCAN) {
          return 1;
        } else if (marker == APP1 && length > 14 && bytes.getInt(bytes.position()) == 0x45786966) {
          return tag(bytes.slice(bytes.position() + 6, length - 6));
        }
        bytes.position(bytes.position() + length);
      }
    } catch (IllegalArgumentException | IndexOutOfBoundsException | java.nio.BufferUnderflowException _) {
      // a header that says nothing sensible turns nothing
    }
    return 1;
  }

  private static int tag(ByteBuffer tiff) {
    tiff.order(tiff.get(0) == 'I' ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    int folder = tiff.getInt(4);
    int entries = Short.toUnsignedInt(tiff.getShort(folder));
    for (int n = 0; n < entries; n++) {
      int at = folder + 2 + n * 12;
      if (Short.toUnsignedInt(tiff.getShort(at)) == ORIENTATION) {
        int value = Short.toUnsignedInt(tiff.getShort(at + 8));
        return value >= 1 && value <= 8 ? value : 1;
      }
    }
    return 1;
  }

  /** The picture turned and mirrored so that it stands upright. */
  static BufferedImage turn(BufferedImage lying, int orientation) {
    if (orientation == 1) {
      return lying;
    }
    int width = lying.getWidth();
    int height = lying.getHeight();
    boolean across = orientation >= 5;
    BufferedImage upright = new BufferedImage(across ? height : width, across ? width : height,
        BufferedImage.TYPE_INT_RGB);
    Graphics2D pen = upright.createGraphics();
    pen.drawImage(lying, way(orientation, width, height), null);
    pen.dispose();
    return upright;
  }

  private static AffineTransform way(int orientation, int width, int height) {
    return switch (orientation) {
      case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
      case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
      case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
      case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
      case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
      case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
      default -> new AffineTransform(0, -1, 1, 0, 0, width);
    };
  }
}
