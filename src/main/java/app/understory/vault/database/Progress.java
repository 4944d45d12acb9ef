package app.understory.vault.database;

/** Told how far a long reading has come; called on the thread that does it, some times a second. */
@FunctionalInterface
public interface Progress {
  /** Tells nobody. */
  Progress SILENT = (step, done, of) -> {};

  /** What is being done. */
  enum Step {
    READING_LOGBOOK, REPLAYING, VERIFYING, REBUILDING, WRITING_BACKUP, READING_BACKUP
  }

  /**
   * @param done rows or records done in this step
   * @param of   how many there are, 0 where it is not known
   */
  void at(Step step, long done, long of);
}
