package app.understory.vault.logbook;

import app.understory.vault.files.Disk;
import app.understory.vault.files.Disk.DiskFile;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

/**
 * The stretch of zeros ahead of a segment's end: with it, forcing a record need not change the file's length. It is
 * made in the background on a channel of its own, so that a failed force there is told to the writer's channel too.
 */
final class Ahead implements AutoCloseable {
  /** How far one stretch goes. */
  static final int STRETCH = 4 << 20;
  /** Each piece's force is met by a line or two: few pieces, and none so long that a line is noticed to wait. */
  private static final int PIECE = 1 << 20;
  private static final int SOON = STRETCH / 2;

  private final Disk disk;
  private final Path place;
  private CompletableFuture<Long> reached;
  private volatile boolean failed;

  Ahead(Disk disk, Path place, long reached) {
    this.disk = disk;
    this.place = place;
    this.reached = CompletableFuture.completedFuture(reached);
  }

  boolean hasFailed() {
    return failed;
  }

  /** Returns when zeros, or records, stand up to this place. */
  void reach(long to) throws IOException {
    while (await() < to) {
      reached = CompletableFuture.completedFuture(extend(await()));
    }
  }

  /** Begins the next stretch if this place comes near the last one's end. */
  void extendSoon(long end) {
    if (failed || !reached.isDone()) {
      return;
    }
    long from = reached.join();
    if (from - end > SOON || from >= Segment.MOST) {
      return;
    }
    CompletableFuture<Long> next = new CompletableFuture<>();
    Thread.ofPlatform().daemon().name("logbook-ahead").start(() -> {
      try {
        next.complete(extend(from));
      } catch (IOException | RuntimeException e) {
        next.completeExceptionally(e);
      }
    });
    reached = next;
  }

  /** Writes zeros in pieces, each forced, so that no record waits long behind one. */
  private long extend(long from) throws IOException {
    boolean done = false;
    try (DiskFile file = disk.open(place, Disk.Mode.WRITE)) {
      for (long at = from; at < from + STRETCH; at += PIECE) {
        zeros(file, at, at + PIECE);
        file.force(true);
      }
      done = true;
      return from + STRETCH;
    } finally {
      failed |= !done;
    }
  }

  static void zeros(DiskFile file, long from, long to) throws IOException {
    ByteBuffer zeros = ByteBuffer.allocate(PIECE);
    for (long at = from; at < to; at += PIECE) {
      zeros.clear().limit((int) Math.min(PIECE, to - at));
      file.write(zeros, at);
    }
  }

  private long await() throws IOException {
    try {
      return reached.join();
    } catch (RuntimeException e) {
      throw new IOException("the stretch ahead could not be written", e);
    }
  }

  /** Returns when nothing is being written here any more. */
  @Override
  public void close() {
    reached.handle((done, error) -> true).join();
  }
}
