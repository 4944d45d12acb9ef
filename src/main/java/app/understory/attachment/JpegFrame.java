package app.understory.attachment;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;

/** What the frame header of a JPEG says (ITU-T T.81, B.2.2). */
final class JpegFrame {
  private static final int START_OF_SCAN = 0xDA;
  private static final int PROGRESSIVE = 0xC2;
  private static final int PROGRESSIVE_ARITHMETIC = 0xCA;

  private JpegFrame() {}

  /** Whether it is progressive: its picture comes in several rounds, each a little sharper. */
  static boolean inRounds(byte[] jpeg) {
    try {
      ByteBuffer bytes = ByteBuffer.wrap(jpeg).position(2);
      while (bytes.remaining() > 4) {
        int marker = marker(bytes);
        if (marker == PROGRESSIVE || marker == PROGRESSIVE_ARITHMETIC) {
          return true;
        } else if (marker == START_OF_SCAN) {
          return false;
        }
        int length = Short.toUnsignedInt(bytes.getShort());
        bytes.position(bytes.position() + length - 2);
      }
    } catch (IllegalArgumentException | BufferUnderflowException _) {
      // a header that says nothing sensible: whoever reads the picture says so
    }
    return false;
  }

  /** The next marker; any number of bytes may fill up before it. */
  private static int marker(ByteBuffer bytes) {
    int next = Byte.toUnsignedInt(bytes.get());
    while (next == 0xFF || next == 0) {
      next = Byte.toUnsignedInt(bytes.get());
    }
    return next;
  }
}
