package app.understory.vault.logbook;

import app.understory.vault.files.Disk;
import app.understory.vault.files.Disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One segment as it lies on the disk, read from its first record on. */
final class SegmentText {
  private static final int SECTOR = 512;
  private static final long MOST = Segment.MOST + SegmentCipher.MOST + 2L * Ahead.STRETCH;

  private final SegmentHeader header;
  private final byte[] text;
  private final SegmentCipher cipher;
  private int at = SegmentHeader.BYTES;
  private Head head;
  private byte[] previous;

  private SegmentText(SegmentHeader header, byte[] text, SegmentCipher cipher) {
    this.header = header;
    this.text = text;
    this.cipher = cipher;
    this.head = header.previous();
    this.previous = SegmentCipher.sha256(text, 0, SegmentHeader.BYTES);
  }

  static SegmentHeader header(Shelf shelf, Path file) throws IOException, Unsound {
    ByteBuffer bytes = ByteBuffer.allocate(SegmentHeader.BYTES);
    try (DiskFile open = shelf.disk().open(file, Disk.Mode.READ)) {
      open.read(bytes, 0);
    }
    return SegmentHeader.decode(Arrays.copyOf(bytes.array(), bytes.position()), shelf.keys(),
        Logbook.number(file));
  }

  static SegmentText of(Shelf shelf, Path file) throws IOException, Unsound {
    if (shelf.disk().size(file) > MOST) {
      throw new Unsound("segment " + Logbook.number(file) + " is longer than a segment may be");
    }
    byte[] text = shelf.disk().read(file, (int) MOST);
    SegmentHeader header = SegmentHeader.decode(text, shelf.keys(), Logbook.number(file));
    return new SegmentText(header, text, new SegmentCipher(shelf.keys(), header));
  }

  /** The last record read, or the one before the segment. */
  Head head() {
    return head;
  }

  /** The next record, or null where no whole one stands: the {@link #end end} says why. */
  @Nullable
  Kept next() throws Unsound {
    int sealed = cipher.sealedLength(text, at);
    if (sealed < 0 || at + SegmentCipher.PREFIX + sealed > text.length) {
      return null;
    }
    long sequence = head.sequence() + 1;
    if (SegmentCipher.sequence(text, at) != sequence) {
      throw new Unsound("record " + sequence + " is not where it should be");
    }
    byte[] body;
    try {
      body = cipher.open(text, at, sealed, previous);
    } catch (GeneralSecurityException e) {
      return null;
    }
    previous = SegmentCipher.sha256(text, at, SegmentCipher.PREFIX + sealed);
    head = new Head(sequence, HexFormat.of().formatHex(previous));
    at += SegmentCipher.PREFIX + sealed;
    return new Kept(head, EntryCodec.decode(sequence, body));
  }

  /**
   * What stands after the last whole record of the last segment: nothing, or a torn one.
   *
   * @param closed whether that record said that this is the end
   * @throws Unsound if it is neither: then a record that was kept is damaged
   */
  Optional<Torn> end(boolean closed) throws Unsound {
    if (isZeros(at, text.length)) {
      boolean stretched = text.length % Ahead.STRETCH == 0;
      boolean stretching = text.length > Ahead.STRETCH && text.length - at >= SegmentCipher.BLOCK;
      if (!closed && !stretched && !stretching) {
        throw new Unsound("segment " + header.number() + " is cut after record " + head.sequence());
      }
      return Optional.empty();
    }
    int sealed = cipher.sealedLength(text, at);
    int end = at + SegmentCipher.PREFIX + Math.max(sealed, 0);
    if (closed || end > text.length || !hasBlankSector(at, end) || followed(end)) {
      throw new Unsound("record " + (head.sequence() + 1) + " in segment " + header.number() + " is damaged");
    }
    return Optional.of(new Torn(head.sequence() + 1));
  }

  /** The sound part, with zeros to a whole stretch. */
  byte[] soundPart() {
    int length = (at + Ahead.STRETCH - 1) / Ahead.STRETCH * Ahead.STRETCH;
    return Arrays.copyOf(Arrays.copyOf(text, at), length);
  }

  private boolean hasBlankSector(int from, int to) {
    for (int start = from; start < to; start = (start / SECTOR + 1) * SECTOR) {
      if (isZeros(start, Math.min(to, (start / SECTOR + 1) * SECTOR))) {
        return true;
      }
    }
    return false;
  }

  /** Whether a sound record begins anywhere behind this place. */
  private boolean followed(int from) {
    for (int place = from; place + SegmentCipher.PREFIX <= text.length; place += SegmentCipher.BLOCK) {
      if (cipher.sealedLength(text, place) >= 0) {
        return true;
      }
    }
    return false;
  }

  private boolean isZeros(int from, int to) {
    for (int place = from; place < to; place++) {
      if (text[place] != 0) {
        return false;
      }
    }
    return true;
  }
}
