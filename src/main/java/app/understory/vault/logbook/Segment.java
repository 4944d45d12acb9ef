package app.understory.vault.logbook;

import app.understory.vault.files.Disk;
import app.understory.vault.files.Disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

/** The segment that is being written. Once anything here threw, it must be given up. */
final class Segment implements AutoCloseable {
  /** A segment ends here. */
  static final long MOST = 64L << 20;
  private final DiskFile file;
  private final SegmentCipher cipher;
  private final Ahead ahead;
  private final byte[] headerHash;
  private long end = SegmentHeader.BYTES;

  private Segment(DiskFile file, SegmentCipher cipher, Ahead ahead, byte[] headerHash) {
    this.file = file;
    this.cipher = cipher;
    this.ahead = ahead;
    this.headerHash = headerHash;
  }

  /** Makes a new one with its header and its first stretch of zeros; file and folder are forced. */
  static Segment begin(Shelf shelf, SegmentHeader header) throws IOException {
    Disk disk = shelf.disk();
    Path place = shelf.file(header.number());
    if (disk.exists(place)) {
      throw new IOException("segment " + header.number() + " is there already");
    }
    Path fresh = place.resolveSibling(place.getFileName() + ".new");
    disk.delete(fresh);
    byte[] bytes = header.encode(shelf.keys());
    try (DiskFile made = disk.open(fresh, Disk.Mode.NEW)) {
      made.write(ByteBuffer.wrap(bytes), 0);
      Ahead.zeros(made, SegmentHeader.BYTES, Ahead.STRETCH);
      made.force(true);
    }
    disk.move(fresh, place);
    disk.forceFolder(shelf.folder());
    return new Segment(disk.open(place, Disk.Mode.WRITE), new SegmentCipher(shelf.keys(), header),
        new Ahead(disk, place, Ahead.STRETCH), SegmentCipher.sha256(bytes, 0, bytes.length));
  }

  byte[] headerHash() {
    return headerHash;
  }

  SegmentCipher cipher() {
    return cipher;
  }

  boolean hasRoomFor(int bytes) {
    return end + bytes <= MOST || end == SegmentHeader.BYTES;
  }

  /** Whether a failure beside, in the stretch ahead, has made this file doubtful. */
  boolean isDoubtful() {
    return ahead.hasFailed();
  }

  /** Returns when the record is on the medium. */
  void append(byte[] record) throws IOException {
    ahead.reach(end + record.length);
    file.write(ByteBuffer.wrap(record), end);
    file.force(false);
    if (ahead.hasFailed()) {
      throw new IOException("the stretch ahead in this segment could not be forced");
    }
    end += record.length;
    ahead.extendSoon(end);
  }

  /** Ends it for good: no zeros are left behind the last record. */
  void trim() throws IOException {
    ahead.close();
    file.truncate(end);
    file.force(true);
  }

  @Override
  public void close() throws IOException {
    ahead.close();
    file.close();
  }
}
