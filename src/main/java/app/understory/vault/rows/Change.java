package app.understory.vault.rows;

import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Published once for each row after it is kept; carries no data, so whoever shows it queries again.
 *
 * @param kind    the table
 * @param subject the person whom the deed concerned, if any
 * @param id      the row
 */
public record Change(String kind, @Nullable UUID subject, UUID id) {}
