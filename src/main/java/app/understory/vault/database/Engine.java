package app.understory.vault.database;

import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Scribe;
import java.io.IOException;
import java.nio.file.Path;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * Database and Logbook of one open vault, working together. The caller holds the vault's lock file from before
 * {@link #look} until after {@link #close}.
 */
public final class Engine implements AutoCloseable {

  private Engine() {}

  /**
   * Makes an empty database and the first segment in a folder that has neither; both are forced when it returns. Take
   * and verify a first snapshot before calling the vault open.
   *
   * @param clinician the author of what is written
   */
  public static Engine create(Site site, UUID clinician) throws IOException {
    throw new UnsupportedOperationException();
  }

  /** Looks at the database without writing a byte. */
  public static Look look(Site site) throws IOException {
    throw new UnsupportedOperationException();
  }

  /**
   * Opens a vault whose {@link #look} gave {@link Look.Standing}: reads the Logbook's end, goes the way back after an
   * unclean end, and begins a new segment.
   *
   * @throws Damaged where Logbook and database do not agree and the Logbook alone cannot mend it: rebuild
   */
  public static Engine open(Site site, UUID clinician, Line line, Progress progress)
      throws IOException, Damaged {
    throw new UnsupportedOperationException();
  }

  /** Reads every row of a closed database file and verifies it; writes nothing. */
  public static Verified verify(Site site, Path database, Progress progress) throws IOException, Damaged {
    throw new UnsupportedOperationException();
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
    throw new UnsupportedOperationException();
  }

  /** A database file as it is, to be read and never written: the whole way of reading without the engine. */
  public static Reading readOnly(Site site, Path database) throws IOException, Damaged {
    throw new UnsupportedOperationException();
  }

  /** Rows of a database that is not open for writing. */
  public interface Reading extends AutoCloseable {
    Rows rows();

    @Override
    void close();
  }

  /** What the opening had to do. */
  public WayBack wayBack() {
    throw new UnsupportedOperationException();
  }

  public Rows rows() {
    throw new UnsupportedOperationException();
  }

  public Scribe scribe() {
    throw new UnsupportedOperationException();
  }

  public Changes changes() {
    throw new UnsupportedOperationException();
  }

  /** What is kept so far. May be called from any thread. */
  public Position position() {
    throw new UnsupportedOperationException();
  }

  /**
   * Copies the database on the Scribe's thread, between two transactions, and begins a new segment. The copy is forced
   * and not yet verified: call {@link #verify} on it.
   *
   * @param file where the copy goes; must not be there
   */
  public CompletableFuture<Snapshot> snapshot(Path file) {
    throw new UnsupportedOperationException();
  }

  /**
   * Deletes segments that end before this one; the caller knows that its kept backups begin later.
   *
   * @param segment a number out of the oldest backup that must stay usable
   */
  public CompletableFuture<Integer> forget(int segment) {
    throw new UnsupportedOperationException();
  }

  /**
   * Ends after what was handed in so far; later writes fail with {@code NotKept.LOCKED}. Database and Logbook are
   * forced and closed when it returns.
   */
  @Override
  public void close() throws IOException {
    throw new UnsupportedOperationException();
  }
}
