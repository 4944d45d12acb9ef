package app.understory.vault.rows;

import app.understory.vault.time.Moment;
import java.util.UUID;

/**
 * A row as it was before a change.
 *
 * @param row      the row's values then
 * @param version  1 for the first image, then counting up
 * @param until    when it was changed or removed
 * @param changedBy the clinician who changed it
 */
public record Earlier(Row row, int version, Moment until, UUID changedBy) {}
