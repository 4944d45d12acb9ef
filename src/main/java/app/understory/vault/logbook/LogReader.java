package app.understory.vault.logbook;

import app.understory.vault.files.Disk;
import app.understory.vault.files.Disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a Logbook that nobody writes. Each segment counts up to the record that the next one names. */
public final class LogReader {
  private final Shelf shelf;
  private final List<Path> files;
  private final List<SegmentHeader> headers = new ArrayList<>();
  private long limit = Long.MAX_VALUE;

  private LogReader(Shelf shelf, List<Path> files) {
    this.shelf = shelf;
    this.files = files;
  }

  /** @throws Unsound if there is no segment, or the head of one does not verify */
  public static LogReader of(Shelf shelf) throws IOException, Unsound {
    LogReader reader = new LogReader(shelf, shelf.segments());
    if (reader.files.isEmpty()) {
      throw new Unsound("there is no Logbook");
    }
    for (Path file : reader.files) {
      reader.headers.add(SegmentText.header(shelf, file));
    }
    return reader;
  }

  /** The version of the tables that the newest segment is written in. */
  public int newestSchema() {
    return headers.getLast().schema();
  }

  /**
   * The Logbook as it was while its tables were of this version or an older one.
   *
   * @throws Unsound if it was not kept so far back
   */
  public LogReader writtenBy(int schema) throws Unsound {
    LogReader reader = new LogReader(shelf, new ArrayList<>());
    for (int i = 0; i < files.size(); i++) {
      if (headers.get(i).schema() <= schema) {
        reader.files.add(files.get(i));
        reader.headers.add(headers.get(i));
      }
    }
    if (reader.files.isEmpty()) {
      throw new Unsound("the Logbook does not reach back to tables of version " + schema);
    }
    return reader;
  }

  /** Reads no further than this record: what stands behind it was never acknowledged. */
  public LogReader upTo(Head acknowledged) {
    limit = acknowledged.sequence();
    return this;
  }

  /** Reads back from the end to the last record that says the database was forced. */
  public LogEnd end() throws IOException, Unsound {
    List<Kept> later = new ArrayList<>();
    for (int i = files.size() - 1; i >= 0; i--) {
      List<Kept> here = new ArrayList<>();
      walk(i, here::add);
      later.addAll(0, here);
      for (int k = here.size() - 1; k >= 0; k--) {
        if (here.get(k).entry() instanceof Entry.Base base) {
          return end(base, later, k);
        }
      }
    }
    throw new Unsound("the Logbook names no state of the database");
  }

  private LogEnd end(Entry.Base base, List<Kept> records, int at) throws IOException, Unsound {
    List<Kept> since = records.subList(at + 1, records.size());
    boolean closed = base.closed() && since.isEmpty() && inLast(records.get(at));
    Optional<Torn> torn = limit == Long.MAX_VALUE ? last().end(closed) : Optional.empty();
    return new LogEnd(records.getLast().head(), headers.getLast().line(), base, since, torn, closed);
  }

  private boolean inLast(Kept record) {
    return record.head().sequence() > headers.getLast().previous().sequence();
  }

  /** The last segment, read to its end. */
  private SegmentText last() throws IOException, Unsound {
    SegmentText text = SegmentText.of(shelf, files.getLast());
    Kept record = text.next();
    while (record != null) {
      record = text.next();
    }
    return text;
  }

  /**
   * Every record after this one, in order.
   *
   * @throws Unsound also if the Logbook does not reach back so far
   */
  public void after(Head head, Consumer<Kept> sink) throws IOException, Unsound {
    int from = reachesBackTo(head.sequence()) ? segmentAfter(head.sequence()) : 0;
    AtomicReference<Head> past = new AtomicReference<>(headers.get(from).previous());
    for (int i = from; i < files.size(); i++) {
      walk(i, kept -> {
        if (kept.head().sequence() <= head.sequence()) {
          past.set(kept.head());
        } else {
          if (kept.entry() instanceof Entry.Base base && base.upTo().equals(head)) {
            past.set(head); // the Logbook names it, though the segment that holds it may be gone
          }
          sink.accept(kept);
        }
      });
    }
    if (!past.get().equals(head)) {
      throw new Unsound("record " + head.sequence() + " is another one in this Logbook, or it begins later");
    }
  }

  private boolean reachesBackTo(long sequence) {
    return headers.getFirst().previous().sequence() <= sequence;
  }

  /** Every record of every segment in order: the whole chain is verified. */
  public void all(Consumer<Kept> sink) throws IOException, Unsound {
    for (int i = 0; i < files.size(); i++) {
      walk(i, sink);
    }
  }

  /** Whether this record stands in this Logbook; empty if it does not reach back so far. */
  public Optional<Boolean> contains(Head head) throws IOException, Unsound {
    if (!reachesBackTo(head.sequence())) {
      return Optional.empty();
    }
    AtomicReference<@Nullable Head> found = new AtomicReference<>();
    int from = segmentAfter(head.sequence());
    for (int i = Math.max(0, from - 1); i < files.size() && i <= from; i++) {
      if (headers.get(i).previous().sequence() == head.sequence()) {
        found.set(headers.get(i).previous());
      }
      walk(i, kept -> {
        if (kept.head().sequence() == head.sequence()) {
          found.set(kept.head());
        }
      });
    }
    return Optional.of(head.equals(found.get()));
  }

  /** The number of the segment from which on this Logbook tells all that followed this record. */
  public int segmentFor(long sequence) throws Unsound {
    return headers.get(segmentAfter(sequence)).number();
  }

  /** The segment whose first record is the first after this sequence, or holds it. */
  private int segmentAfter(long sequence) throws Unsound {
    for (int i = headers.size() - 1; i >= 0; i--) {
      if (headers.get(i).previous().sequence() <= sequence) {
        return i;
      }
    }
    throw new Unsound("the Logbook begins after record " + sequence);
  }

  private void walk(int i, Consumer<Kept> sink) throws IOException, Unsound {
    SegmentText text = SegmentText.of(shelf, files.get(i));
    boolean last = i == files.size() - 1;
    long upTo = last ? limit : headers.get(i + 1).previous().sequence();
    while (text.head().sequence() < upTo) {
      Kept kept = text.next();
      if (kept == null) {
        break;
      }
      sink.accept(kept);
    }
    if (!last && !text.head().equals(headers.get(i + 1).previous())) {
      throw new Unsound("record " + upTo + " is missing or damaged in segment " + headers.get(i).number());
    }
  }

  /**
   * Writes the sound part of the last segment into a new file and puts it in the old one's place: after an unclean end
   * what was read may have been only in the system's cache. A torn record is left out.
   */
  public void rewriteTail() throws IOException, Unsound {
    Disk disk = shelf.disk();
    byte[] sound = last().soundPart();
    Path place = files.getLast();
    Path fresh = place.resolveSibling(place.getFileName() + ".new");
    disk.delete(fresh);
    try (DiskFile file = disk.open(fresh, Disk.Mode.NEW)) {
      file.write(ByteBuffer.wrap(sound), 0);
      file.force(true);
    }
    disk.move(fresh, place);
    disk.forceFolder(shelf.folder());
  }
}
