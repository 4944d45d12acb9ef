package app.understory.vault.database;

import app.understory.vault.database.footing.AsItIs;
import app.understory.vault.database.footing.Footing;
import app.understory.vault.database.h2.CatalogueReader.Strange;
import app.understory.vault.database.h2.Links;
import app.understory.vault.database.h2.Pen;
import app.understory.vault.database.h2.ReaderPool;
import app.understory.vault.database.h2.Tuning;
import app.understory.vault.database.migrating.Conversion;
import app.understory.vault.database.writing.Bulletin;
import app.understory.vault.database.writing.Hand;
import app.understory.vault.database.writing.Keeper;
import app.understory.vault.database.writing.ScribeThread;
import app.understory.vault.files.Copying;
import app.understory.vault.logbook.Head;
import app.understory.vault.logbook.LogReader;
import app.understory.vault.logbook.Logbook;
import app.understory.vault.logbook.Shelf;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Scribe;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Database and Logbook of one open vault, working together. The caller holds the vault's lock file from before
 * {@link #look} until after {@link #close}.
 */
public final class Engine implements Footing {
  private static final Set<String> OWN_APPEND_ONLY = Set.of("audit", "earlier", "attachment");

  private final Site site;
  private final UUID line;
  private final WayBack wayBack;
  private final Keeper keeper;
  private final Bulletin bulletin = new Bulletin();
  private final ScribeThread scribe;
  private final ReaderPool readers;

  Engine(Site site, Links links, UUID clinician, Pen pen, Logbook logbook, WayBack wayBack)
      throws SQLException {
    this.site = site;
    this.line = logbook.line();
    this.wayBack = wayBack;
    Set<String> appendOnly = new HashSet<>(site.schema().appendOnly());
    appendOnly.addAll(OWN_APPEND_ONLY);
    Hand hand = new Hand(clinician, site.time(), site.ids(), appendOnly);
    this.readers = ReaderPool.beside(links, site.database(), pen.catalogue(), site.keys());
    this.keeper = new Keeper(hand, pen, pen.place(), logbook, new Mending(site, links, readers.still()));
    this.scribe = new ScribeThread(keeper, bulletin, site.time());
    scribe.start();
  }

  /**
   * Makes an empty database and the first segment in a folder that has neither; both are forced when it returns. Take
   * and verify a first snapshot before calling the vault open.
   *
   * @param clinician the author of what is written
   */
  public static Engine create(Site site, UUID clinician) throws IOException {
    return create(site, clinician, Tuning.STANDARD);
  }

  /** The same with H2 run in another way: for the fault runner. */
  public static Engine create(Site site, UUID clinician, Tuning tuning) throws IOException {
    return new Founding(site, new Links(site.keys(), tuning)).found(clinician);
  }

  /** Looks at the database without writing a byte. */
  public static Look look(Site site) throws IOException {
    return looking(site).at(site.database());
  }

  /**
   * Opens a vault whose {@link #look} gave {@link Look.Standing}: reads the Logbook's end, goes the way back after an
   * unclean end, and begins a new segment.
   *
   * @throws Damaged where Logbook and database do not agree and the Logbook alone cannot mend it: rebuild
   */
  public static Engine open(Site site, UUID clinician, Line line, Progress progress)
      throws IOException, Damaged {
    return open(site, clinician, line, progress, Tuning.STANDARD);
  }

  /** The same with H2 run in another way: for the fault runner. */
  public static Engine open(Site site, UUID clinician, Line line, Progress progress, Tuning tuning)
      throws IOException, Damaged {
    Links links = new Links(site.keys(), tuning);
    Opening opening = Opening.of(site, links, progress);
    if (!(looking(site).at(site.database()) instanceof Look.Standing standing)) {
      throw Failure.of(looking(site).at(site.database()));
    }
    Opening.Agreed agreed = line == Line.FROM_DATABASE ? opening.goOn() : opening.agree(standing.position());
    UUID before = agreed.end().line();
    UUID now = line == Line.SAME ? before : site.ids().next();
    Starting starting = new Starting(site, links, clinician, now, before);
    Head logbook = agreed.end().head();
    return line == Line.FROM_DATABASE
        ? starting.bridging(agreed.pen(), logbook, agreed.wayBack())
        : starting.behind(agreed.pen(), logbook, agreed.wayBack());
  }

  /**
   * Begins a Logbook for a database that came out of a backup and has none: every row is verified first, and what
   * follows is a new line.
   *
   * @param parent the line that the backup was made on
   */
  public static Engine restore(Site site, UUID clinician, UUID parent, Progress progress)
      throws IOException, Damaged {
    verify(site, site.database(), progress);
    Links links = new Links(site.keys(), Tuning.STANDARD);
    try {
      Pen pen = Pen.of(links.write(site.database()), site.keys());
      return new Starting(site, links, clinician, site.ids().next(), parent).behind(pen, pen.place().head(),
          new WayBack(true, List.of(), false));
    } catch (SQLException | Strange e) {
      throw Failure.of(e);
    }
  }

  /** Reads every row of a closed database file and verifies it; writes nothing. */
  public static Verified verify(Site site, Path database, Progress progress) throws IOException, Damaged {
    return looking(site).verify(database, progress);
  }

  /**
   * Makes the present database again, in a new file beside: a backup's database and all that this vault's Logbook
   * holds after it, verified. The caller swaps it in while no engine is open.
   *
   * @param backup a database file out of a {@link Snapshot}; it is left as it is
   * @param target where the new file goes; must not be there
   * @throws Damaged where it does not come out whole
   */
  public static Verified rebuild(Site site, Path backup, Path target, Progress progress)
      throws IOException, Damaged {
    Links links = new Links(site.keys(), Tuning.STANDARD);
    Opening opening = Opening.of(site, links, progress);
    new Copying(site.disk()).copy(backup, target);
    if (looking(site).at(target) instanceof Look.Standing(var then)
        && then.schema() < site.schema().version()) {
      Opening.of(site.of(then.schema()), links, progress).rebuild(target);
      new Conversion(site).run(target, progress);
    }
    opening.rebuild(target);
    return verify(site, target, progress);
  }

  /** A database file as it is, to be read and never written: the whole way of reading without the engine. */
  public static Reading readOnly(Site site, Path database) throws IOException, Damaged {
    Links links = new Links(site.keys(), Tuning.STANDARD);
    ReaderPool pool = ReaderPool.of(links, database, looking(site).catalogue(database), site.keys());
    return new Reading() {
      @Override
      public Rows rows() {
        return pool;
      }

      @Override
      public void close() {
        pool.close();
      }
    };
  }

  /**
   * Walks the audit's chain in a closed database.
   *
   * @param rows of the same file
   * @return where it breaks, in words; nothing where it holds
   */
  public static Optional<String> auditBreak(Site site, Path database, Rows rows) throws Damaged {
    return looking(site).auditBreak(database, rows);
  }

  /** The vault's own database as it is, to be read and never written. */
  public static Footing asItIs(Site site, Position position) throws IOException, Damaged {
    return new AsItIs(readOnly(site, site.database()), position);
  }

  /** Rows of a database that is not open for writing. */
  public interface Reading extends AutoCloseable {
    Rows rows();

    @Override
    void close();
  }

  private static Looking looking(Site site) {
    return new Looking(site, new Links(site.keys(), Tuning.STANDARD));
  }

  @Override
  public WayBack wayBack() {
    return wayBack;
  }

  @Override
  public Rows rows() {
    return readers;
  }

  @Override
  public Scribe scribe() {
    return scribe;
  }

  @Override
  public Changes changes() {
    return bulletin;
  }

  @Override
  public UUID line() {
    return line;
  }

  @Override
  public Position position() {
    return Looking.position(keeper.place());
  }

  /**
   * Copies the database on the Scribe's thread, between two transactions, and begins a new segment. The copy is forced
   * and not yet verified: call {@link #verify} on it.
   *
   * @param file where the copy goes; must not be there
   */
  @Override
  public CompletableFuture<Snapshot> snapshot(Path file) {
    Path zip = file.resolveSibling(file.getFileName() + ".zip");
    return scribe.between(() -> {
      Pen pen = scribe.settle();
      site.disk().delete(zip);
      try {
        pen.backup(zip);
        new Copying(site.disk()).unzip(zip, file);
      } finally {
        site.disk().delete(zip);
      }
      return new Snapshot(file, position(), scribe.segment());
    });
  }

  /**
   * Deletes segments that nothing needs to go on from this transaction.
   *
   * @param sequence the last transaction in the oldest backup that must stay usable
   * @return how many were deleted
   */
  @Override
  public CompletableFuture<Integer> forget(long sequence) {
    return scribe.between(() -> {
      Shelf shelf = Opening.shelf(site);
      List<Path> old = shelf.before(LogReader.of(shelf).segmentFor(sequence));
      for (Path file : old) {
        site.disk().delete(file);
      }
      site.disk().forceFolder(site.logbook());
      return old.size();
    });
  }

  /** Lets go of everything, because something else failed. */
  public void giveUp() {
    try {
      close();
    } catch (IOException e) {
      // What failed first is being told; the Logbook has what was kept.
      return;
    }
  }

  /**
   * Ends after what was handed in so far; later writes fail with {@code NotKept.LOCKED}. Database and Logbook are
   * forced and closed when it returns.
   */
  @Override
  public void close() throws IOException {
    readers.close();
    scribe.close();
  }
}
