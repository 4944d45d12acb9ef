package app.understory.vault.database;

import java.nio.file.Path;

/**
 * A copy of the database, made between two transactions.
 *
 * @param database the copy, a closed database file under the vault's own database key
 * @param position what it holds
 * @param segment  the number of the Logbook segment that follows it: with this one and the later ones, the copy
 *                 becomes the present state
 */
public record Snapshot(Path database, Position position, int segment) {}
