package app.understory.vault.database;

import app.understory.vault.logbook.Head;

/**
 * How far a database has come.
 *
 * @param head   the last transaction it holds, in the Logbook
 * @param sum    the sum of the seals of all live rows, as 64 hexadecimal digits
 * @param schema the version of its tables
 */
public record Position(Head head, String sum, int schema) {}
