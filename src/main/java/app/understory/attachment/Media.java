package app.understory.attachment;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Set;

/** What kind of file it is, told by its first bytes and never by its name. */
public enum Media {
  PNG("image/png"), JPEG("image/jpeg"), GIF("image/gif"), BMP("image/bmp"), TIFF("image/tiff"), PDF(
      "application/pdf");

  private static final int PDF_WITHIN = 1024;
  /** Brands of ISO base media files that hold HEVC pictures (ISO/IEC 23008-12). */
  private static final Set<String> HEIC = Set.of("heic", "heix", "heim", "heis", "hevc", "hevx", "mif1",
      "msf1");

  private final String type;

  Media(String type) {
    this.type = type;
  }

  /** Its media type, as {@code image/png}. */
  public String type() {
    return type;
  }

  /** What this is; anything else is refused with the reason. */
  public static Media of(byte[] content) throws NotAttached {
    if (content.length == 0) {
      throw new NotAttached(NotAttached.Reason.EMPTY);
    }
    if (begins(content, 0, 0x89, 'P', 'N', 'G')) {
      return PNG;
    } else if (begins(content, 0, 0xFF, 0xD8, 0xFF)) {
      return JPEG;
    } else if (begins(content, 0, 'G', 'I', 'F', '8')) {
      return GIF;
    } else if (begins(content, 0, 'I', 'I', 42, 0) || begins(content, 0, 'M', 'M', 0, 42)) {
      return TIFF;
    } else if (begins(content, 0, 'B', 'M')) {
      return BMP;
    } else if (head(content, 0, PDF_WITHIN).contains("%PDF-")) {
      return PDF;
    }
    throw new NotAttached(refused(content));
  }

  private static NotAttached.Reason refused(byte[] content) {
    if (head(content, 4, 4).equals("ftyp") && HEIC.contains(head(content, 8, 4))) {
      return NotAttached.Reason.HEIC;
    }
    return head(content, 0, 4).equals("RIFF") && head(content, 8, 4).equals("WEBP")
        ? NotAttached.Reason.WEBP
        : NotAttached.Reason.OTHER;
  }

  private static boolean begins(byte[] content, int at, int... wanted) {
    for (int i = 0; i < wanted.length; i++) {
      if (content.length <= at + i || (content[at + i] & 0xFF) != wanted[i]) {
        return false;
      }
    }
    return true;
  }

  private static String head(byte[] content, int from, int length) {
    return content.length <= from
        ? ""
        : new String(Arrays.copyOfRange(content, from, Math.min(content.length, from + length)),
            StandardCharsets.ISO_8859_1);
  }
}
