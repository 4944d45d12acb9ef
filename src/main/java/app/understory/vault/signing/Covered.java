package app.understory.vault.signing;

import java.util.UUID;

/**
 * A row that a signature covers.
 *
 * @param table in small letters
 * @param id    which row of it
 */
public record Covered(String table, UUID id) {}
