package app.understory.vault.backup;

import app.understory.vault.backup.Shelf.Kept;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Engine;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Snapshot;
import app.understory.vault.files.Disk;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Verified backups of the open vault. */
public final class Backups implements AutoCloseable {
  private static final int SEGMENTS_SINCE = 3;

  /**
   * A backup that was opened and read from end to end after it was written.
   *
   * @param file where it lies
   * @param made when
   * @param rows how many rows were read back and verified
   */
  public record Good(Path file, Moment made, long rows) {}

  private final Engine engine;
  private final Archive archive;
  private final Timekeeper time;
  private final ExecutorService worker = Executors
      .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("backup").factory());

  public Backups(Engine engine, Archive archive, Timekeeper time) {
    this.engine = engine;
    this.archive = archive;
    this.time = time;
  }

  /**
   * The newest backup of a vault, by its name alone: it was good when it was made.
   *
   * @param vault the vault's folder
   */
  public static Optional<Good> newest(Disk disk, Path vault, ZoneId zone) throws IOException {
    return new Shelf(disk, vault.resolve("backups")).all(zone).stream().map(Kept::good).findFirst();
  }

  /** The newest good one, if there is any. */
  public Optional<Good> last() {
    return all().stream().map(Kept::good).findFirst();
  }

  /** Makes one now, between transactions, and reads it back; fails in words where it cannot. */
  public CompletableFuture<Good> make() {
    return make(Progress.SILENT);
  }

  /** As {@link #make()}, and tells how far it has come. */
  public CompletableFuture<Good> make(Progress progress) {
    return CompletableFuture.supplyAsync(() -> {
      try {
        return makeNow(progress);
      } catch (IOException | Damaged e) {
        throw new CompletionException("the backup could not be made", e);
      }
    }, worker);
  }

  /** Whether a backup was made this day already: the day's first unlock makes one. */
  public boolean madeToday() {
    return last().map(good -> good.made().day().equals(time.today())).orElse(false);
  }

  /** Waits for a backup under way and ends. */
  @Override
  public void close() {
    worker.close();
  }

  private Good makeNow(Progress progress) throws IOException, Damaged {
    Path copy = archive.copy();
    try {
      Snapshot snapshot = engine.snapshot(copy).join();
      Good good = archive.keep(new Label(time.now(), snapshot.position(), snapshot.segment(), engine.line()),
          copy,
          progress);
      archive.rotate(time.now().zone());
      forget();
      return good;
    } finally {
      archive.tidy();
    }
  }

  /** Segments older than the third newest backup are needed by nothing any more. */
  private void forget() {
    List<Kept> all = all();
    if (all.size() >= SEGMENTS_SINCE) {
      engine.forget(all.get(SEGMENTS_SINCE - 1).sequence()).join();
    }
  }

  private List<Kept> all() {
    try {
      return archive.shelf().all(time.now().zone());
    } catch (IOException e) {
      throw new UncheckedIOException("the backups cannot be listed", e);
    }
  }
}
