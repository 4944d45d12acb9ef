package app.understory.vault.backup;

import app.understory.vault.backup.Shelf.Kept;
import app.understory.vault.database.Damaged;
import app.understory.vault.database.Progress;
import app.understory.vault.database.Snapshot;
import app.understory.vault.database.footing.Footing;
import app.understory.vault.files.Attachments;
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
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

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

  /** What is being done about it. */
  public enum Stage {
    /** Nothing now: the newest good one stands. */
    RESTING,
    /** One is being made and read back. */
    MAKING,
    /** The last attempt failed; the one before it stands. */
    FAILED,
    /** The newest holds every row, but the file of an attachment is missing or damaged and no backup has it whole. */
    LACKING
  }

  /**
   * How the backups stand.
   *
   * @param last the newest good one
   */
  public record Standing(Stage stage, Optional<Good> last) {}

  /** A watcher that ends when closed. */
  public interface Watching extends AutoCloseable {
    @Override
    void close();
  }

  private final Footing engine;
  private final Archive archive;
  private final Timekeeper time;
  private final List<Consumer<Standing>> watchers = new CopyOnWriteArrayList<>();
  private volatile Stage stage = Stage.RESTING;
  private final ExecutorService worker = Executors
      .newSingleThreadExecutor(Thread.ofPlatform().daemon().name("backup").factory());

  public Backups(Footing engine, Archive archive, Timekeeper time) {
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
    return new Shelf(disk, vault.resolve("backups")).all(zone).stream().filter(Kept::whole).map(Kept::good)
        .findFirst();
  }

  /** The newest good one, if there is any. */
  public Optional<Good> last() {
    return all().stream().filter(Kept::whole).map(Kept::good).findFirst();
  }

  /** How they stand now; reads the folder's names. */
  public Standing standing() {
    boolean lacking = all().stream().findFirst().filter(newest -> !newest.whole()).isPresent();
    return new Standing(stage == Stage.RESTING && lacking ? Stage.LACKING : stage, last());
  }

  /** Calls the watcher whenever one is begun, is good or failed, on a thread of the vault's own. */
  public Watching watch(Consumer<Standing> watcher) {
    watchers.add(watcher);
    return () -> watchers.remove(watcher);
  }

  /**
   * Makes one now, between transactions, and reads it back; fails in words where it cannot, and where it lacks an
   * attachment: then it is there with all rows and is not called good.
   */
  public CompletableFuture<Good> make() {
    return make(Progress.SILENT);
  }

  /** As {@link #make()}, and tells how far it has come. */
  public CompletableFuture<Good> make(Progress progress) {
    return CompletableFuture.supplyAsync(() -> told(progress), worker);
  }

  /** Makes one behind what is being done; how it went is told to who watches, and stands in {@link #standing}. */
  public void begin() {
    worker.execute(() -> toldOnly(Progress.SILENT));
  }

  /** Makes one and returns when it was read back, or failed; {@link #standing} says which. */
  public void makeOrTell(Progress progress) {
    CompletableFuture.runAsync(() -> toldOnly(progress), worker).join();
  }

  private void toldOnly(Progress progress) {
    try {
      told(progress);
    } catch (RuntimeException told) {
      return; // who asked waits for no result
    }
  }

  private Good told(Progress progress) {
    tell(Stage.MAKING);
    boolean made = false;
    Kept kept;
    try {
      kept = makeNow(progress);
      made = true;
    } catch (IOException | Damaged e) {
      throw new CompletionException("the backup could not be made", e);
    } finally {
      tell(made ? Stage.RESTING : Stage.FAILED);
    }
    if (!kept.whole()) {
      throw new CompletionException(
          new IOException("the backup lacks " + kept.lacking() + " attachments, which no backup has whole"));
    }
    return kept.good();
  }

  private void tell(Stage now) {
    stage = now;
    if (!watchers.isEmpty()) {
      Standing standing = standing();
      watchers.forEach(watcher -> watcher.accept(standing));
    }
  }

  /** Whether a backup was made this day already: the day's first unlock makes one. */
  public boolean madeToday() {
    return all().stream().anyMatch(kept -> kept.good().made().day().equals(time.today()));
  }

  /** Waits for a backup under way and ends. */
  @Override
  public void close() {
    worker.close();
  }

  private Kept makeNow(Progress progress) throws IOException, Damaged {
    Path copy = archive.copy();
    try {
      Snapshot snapshot = engine.snapshot(copy).join();
      Label label = new Label(time.now(), snapshot.position(), snapshot.segment(), engine.line());
      Kept kept = archive.keep(label, copy, engine.rows().ids("select id from " + Attachments.TABLE),
          progress);
      archive.rotate(time.now().zone());
      forget();
      return kept;
    } finally {
      archive.tidy();
    }
  }

  /** Segments older than the third newest backup are needed by nothing any more. */
  private void forget() {
    List<Kept> all = all().stream().filter(Kept::whole).toList();
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
