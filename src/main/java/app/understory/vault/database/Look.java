package app.understory.vault.database;

/** What a read-only look at the database found, before anything is opened for writing. */
public sealed interface Look {

  /** There is no database file. */
  record Missing() implements Look {}

  /** The file has no content, or too little to be one. */
  record Empty() implements Look {}

  /** It does not open under this vault's key: cut, damaged, or not a database at all. */
  record Cut(String why) implements Look {}

  /** It opens and belongs to another vault. */
  record Foreign() implements Look {}

  /** It has something in its catalogue that we never put there. */
  record Hostile(String what) implements Look {}

  /** A newer version of the program made it. */
  record TooNew(int theirs, int ours) implements Look {}

  /** It stands; it may still need the way back or a migration. */
  record Standing(Position position) implements Look {}
}
