package app.understory.vault.files;

import app.understory.vault.files.DraftFile.Draft;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What is being typed and is not a row yet: sealed files, two alternating slots each, readable by the clinician who
 * typed them alone. On disk at most one second after the first unsaved key.
 */
public final class Drafts implements AutoCloseable {
  private static final long AFTER_LAST_KEY = TimeUnit.MILLISECONDS.toNanos(800);
  /** Writing begins so long after the first unsaved key, to be on disk within the second. */
  private static final long AFTER_FIRST_KEY = TimeUnit.MILLISECONDS.toNanos(900);
  private static final long AGAIN = TimeUnit.SECONDS.toNanos(1);

  private static final class Place {
    private final DraftFile file;
    private long turn;
    private @Nullable String content;
    private boolean unsaved;
    private boolean planned;
    /** A writing of it was begun: the disk may hold something. */
    private boolean touched;
    private long firstKey;
    private long lastKey;

    private Place(DraftFile file) {
      this.file = file;
    }
  }

  private final DraftFolder folder;
  private final LongSupplier nanos;
  private final Map<String, Place> places = new HashMap<>();
  private final ScheduledThreadPoolExecutor writer = new ScheduledThreadPoolExecutor(1,
      Thread.ofPlatform().daemon().name("drafts").factory());

  /**
   * Reads what this clinician left behind; what others typed stays unread.
   *
   * @param nanos a monotonic count of nanoseconds that goes with the real time
   */
  public Drafts(DraftFolder folder, LongSupplier nanos) throws IOException {
    this.folder = folder;
    this.nanos = nanos;
    writer.setExecuteExistingDelayedTasksAfterShutdownPolicy(false);
    for (DraftFolder.Found found : folder.read()) {
      Place place = new Place(found.file());
      place.turn = found.draft().turn();
      place.touched = true;
      place.content = found.draft().content().orElse(null);
      places.put(found.draft().place(), place);
    }
  }

  /**
   * Notes what stands in the place now. Returns at once; it is on disk 800 ms after the last call for this place, and
   * at most 1 s after the first unsaved one.
   *
   * @param place   a name for the place being typed in, as {@code session/ID/entry}; no words of a person
   * @param content what stands there
   */
  public synchronized void type(String place, String content) {
    Place at = places.computeIfAbsent(place, name -> new Place(folder.file(name)));
    if (content.equals(at.content)) {
      return;
    }
    at.content = content;
    at.lastKey = nanos.getAsLong();
    if (!at.unsaved) {
      at.unsaved = true;
      at.firstKey = at.lastKey;
    }
    plan(place, at, AFTER_LAST_KEY);
  }

  /** What was being typed there, if anything; an empty optional after {@link #clear}. */
  public synchronized Optional<String> read(String place) {
    Place at = places.get(place);
    return at == null ? Optional.empty() : Optional.ofNullable(at.content);
  }

  /** Every place where something stands, by name. */
  public synchronized List<String> places() {
    return places.entrySet().stream().filter(each -> each.getValue().content != null).map(Map.Entry::getKey)
        .sorted(Comparator.naturalOrder()).toList();
  }

  /** Forgets the place: what was typed is a row now, or was given up. */
  public synchronized void clear(String place) {
    Place at = places.get(place);
    if (at == null || at.content == null) {
      return;
    }
    at.content = null;
    at.unsaved = at.touched; // what never reached the disk needs no word there
    if (at.unsaved) {
      at.firstKey = nanos.getAsLong() - AFTER_FIRST_KEY;
      at.lastKey = at.firstKey;
      plan(place, at, 0);
    }
  }

  /**
   * Writes everything outstanding now and returns when it is on disk.
   *
   * @throws UncheckedIOException where the disk does not take it; it is tried again later
   */
  public void flush() {
    run(this::writeAll);
  }

  /** Every place is tried, whatever became of the one before; the first failure is told at the end. */
  private void writeAll() throws IOException {
    IOException first = null;
    for (String place : unsaved()) {
      try {
        write(place);
      } catch (IOException e) {
        if (first == null) {
          first = e;
        } else {
          first.addSuppressed(e);
        }
      }
    }
    if (first != null) {
      throw first;
    }
  }

  /** Writes everything outstanding, takes the files of cleared places away, and ends. */
  @Override
  public void close() {
    try {
      flush();
      run(this::sweep);
    } finally {
      end();
    }
  }

  /** Nothing may be written any more once the key is wiped; a slot being written is written to its end. */
  private void end() {
    writer.shutdown();
    writer.close();
    folder.close();
  }

  /** Ends without writing: nothing that was typed since the opening stays. */
  public void abandon() {
    end();
  }

  /** The work, on the one thread that writes, so that no two writings of a place overlap. */
  private void run(DiskWork work) {
    try {
      writer.submit(() -> {
        work.run();
        return true;
      }).get();
    } catch (ExecutionException e) {
      throw new UncheckedIOException("a draft could not be written",
          e.getCause() instanceof IOException disk ? disk : new IOException(e.getCause()));
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new UncheckedIOException("a draft was not waited for", new InterruptedIOException());
    }
  }

  private synchronized List<String> unsaved() {
    return places.entrySet().stream().filter(each -> each.getValue().unsaved).map(Map.Entry::getKey).toList();
  }

  private void plan(String name, Place place, long nanos) {
    if (!place.planned && !writer.isShutdown()) {
      place.planned = true;
      var _ = writer.schedule(() -> due(name), nanos, TimeUnit.NANOSECONDS);
    }
  }

  /** Writes if its time has come, or looks again when it will have. */
  private void due(String name) {
    synchronized (this) {
      Place place = places.get(name);
      if (place == null) {
        return;
      }
      place.planned = false;
      long now = nanos.getAsLong();
      long left = Math.min(place.lastKey + AFTER_LAST_KEY - now, place.firstKey + AFTER_FIRST_KEY - now);
      if (!place.unsaved || left > 0) {
        if (place.unsaved) {
          plan(name, place, left);
        }
        return;
      }
    }
    try {
      write(name);
    } catch (IOException | RuntimeException diskDoesNotTakeIt) {
      again(name);
    }
  }

  private synchronized void again(String name) {
    Place place = places.get(name);
    if (place != null) {
      plan(name, place, AGAIN);
    }
  }

  private void write(String name) throws IOException {
    Place place;
    Draft draft;
    synchronized (this) {
      place = places.get(name);
      if (place == null || !place.unsaved) {
        return;
      }
      draft = new Draft(place.turn + 1, name, Optional.ofNullable(place.content));
      place.unsaved = false;
      place.touched = true;
    }
    boolean written = false;
    try {
      place.file.write(draft);
      written = true;
    } finally {
      synchronized (this) {
        place.turn = written ? draft.turn() : place.turn;
        place.unsaved |= !written;
      }
    }
  }

  private void sweep() throws IOException {
    List<Place> cleared;
    synchronized (this) {
      cleared = places.values().stream().filter(place -> place.content == null && place.touched).toList();
      places.values().removeIf(place -> place.content == null);
    }
    for (Place place : cleared) {
      place.file.delete(place.turn);
    }
  }

  private interface DiskWork {
    void run() throws IOException;
  }
}
