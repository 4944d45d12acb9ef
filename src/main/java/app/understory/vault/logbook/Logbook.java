package app.understory.vault.logbook;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The Logbook as it is written: one record after another, each on the medium before it counts. One thread uses it. A
 * failure poisons the segment: its channel is never used again, and the next record goes into a new segment, which
 * names the last acknowledged one.
 */
public final class Logbook implements AutoCloseable {
  private final Shelf shelf;
  private final Origin origin;
  private final SecureRandom random = new SecureRandom();
  private int number;
  private Head head;
  private byte[] previous = new byte[0];
  private @Nullable Segment segment;

  /**
   * What every segment of one opening says of itself.
   *
   * @param line   the line that is gone on with
   * @param parent the line it came from, or the same
   * @param schema the version of the tables
   */
  public record Origin(UUID machine, UUID line, UUID parent, int schema) {}

  /** A record sealed for its place and not yet written. */
  public static final class Sealed {
    private final Segment place;
    private final byte[] record;
    private final Head head;

    private Sealed(Segment place, byte[] record, Head head) {
      this.place = place;
      this.record = record;
      this.head = head;
    }

    /** Where the Logbook's head will be once it is appended. */
    public Head head() {
      return head;
    }
  }

  private Logbook(Shelf shelf, Origin origin, Head head, int number) {
    this.shelf = shelf;
    this.origin = origin;
    this.head = head;
    this.number = number;
  }

  /** Goes on behind this head in a new segment, which is on the medium when this returns. */
  public static Logbook begin(Shelf shelf, Origin origin, Head head) throws IOException {
    shelf.disk().createFolder(shelf.folder());
    int last = 0;
    for (Path file : shelf.segments()) {
      last = Math.max(last, number(file));
    }
    Logbook logbook = new Logbook(shelf, origin, head, last);
    logbook.segment();
    return logbook;
  }

  static int number(Path file) {
    return Integer.parseInt(file.getFileName().toString().substring(0, 6));
  }

  /** The line that is gone on with. */
  public UUID line() {
    return origin.line;
  }

  /** The last acknowledged record. */
  public Head head() {
    return head;
  }

  /** The number of the segment that is written, or was last. */
  public int number() {
    return number;
  }

  /**
   * Seals an entry for the next place. Nothing of it is written yet; a new segment is begun if there is none, or the
   * record does not fit.
   *
   * @throws IOException if a new segment was needed and could not be made
   */
  public Sealed seal(Entry entry) throws IOException {
    long sequence = head.sequence() + 1;
    byte[] body = EntryCodec.encode(sequence, entry);
    if (body.length > SegmentCipher.MOST) {
      throw new IllegalArgumentException(
          "a transaction of " + body.length + " bytes is too long for the Logbook");
    }
    Segment place = segment();
    if (place.isDoubtful() || !place.hasRoomFor(body.length + SegmentCipher.PREFIX + SegmentCipher.TAG)) {
      leave();
      place = segment();
    }
    byte[] record = place.cipher().seal(sequence, previous, body);
    return new Sealed(place, record, new Head(sequence, hex(record)));
  }

  /**
   * Writes it and returns when it is on the medium. Whatever this throws, it is not known whether the record stands;
   * seal the entry anew and append that: its new segment makes what stands in the old one void.
   */
  public void append(Sealed sealed) throws IOException {
    if (segment != sealed.place) {
      throw new IllegalStateException("the record was sealed for a segment that was given up");
    }
    boolean done = false;
    try {
      sealed.place.append(sealed.record);
      done = true;
    } finally {
      if (!done) {
        leave();
      }
    }
    head = sealed.head;
    previous = HexFormat.of().parseHex(head.hash());
  }

  /** Ends the segment; the next record goes into a new one. */
  public void rotate() throws IOException {
    leave();
    segment();
  }

  /** Appends the record that says the database is closed, and ends the segment without zeros behind it. */
  public void seeOff(Entry.Base closed) throws IOException {
    append(seal(closed));
    if (segment != null) {
      segment.trim();
    }
  }

  @Override
  public void close() {
    leave();
  }

  private Segment segment() throws IOException {
    Segment standing = segment;
    if (standing != null) {
      return standing;
    }
    byte[] salt = new byte[32];
    random.nextBytes(salt);
    int next = number + 1;
    while (shelf.disk().exists(shelf.file(next))) {
      next++;
    }
    SegmentHeader header = new SegmentHeader(shelf.keys().vault(), origin.line, origin.parent, origin.machine,
        next,
        origin.schema, head, salt);
    Segment made = Segment.begin(shelf, header);
    number = next;
    segment = made;
    previous = made.headerHash();
    return made;
  }

  private void leave() {
    Segment left = segment;
    segment = null;
    if (left != null) {
      try {
        left.close();
      } catch (IOException | RuntimeException e) {
        // Nothing hangs on it: what counts in this segment was forced, and its channel is not used again.
        return;
      }
    }
  }

  private static String hex(byte[] record) {
    return HexFormat.of().formatHex(SegmentCipher.sha256(record, 0, record.length));
  }
}
