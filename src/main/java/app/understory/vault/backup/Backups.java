package app.understory.vault.backup;

import app.understory.vault.time.Moment;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Verified backups of the open vault. */
public interface Backups {

  /**
   * A backup that was opened and read from end to end after it was written.
   *
   * @param file where it lies
   * @param made when
   * @param rows how many rows were read back and verified
   */
  record Good(Path file, Moment made, long rows) {}

  /** The newest good one, if there is any. */
  Optional<Good> last();

  /** Makes one now, between transactions, and reads it back; fails in words where it cannot. */
  CompletableFuture<Good> make();

  /** Whether a backup was made this day already: the day's first unlock makes one. */
  boolean madeToday();
}
