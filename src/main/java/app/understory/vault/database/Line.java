package app.understory.vault.database;

/** How the Logbook goes on from where it was. */
public enum Line {
  /** On the same line. */
  SAME,
  /** On a new line that names the old one as its parent: a backup was restored. */
  RESTORED,
  /** From the database, which is ahead of the Logbook or on another chain; every row verified, and a user chose it. */
  FROM_DATABASE
}
