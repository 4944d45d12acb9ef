/** Verified backups, the rebuild from backup and Logbook, and the check. */
@NullMarked
package app.understory.vault.backup;

import org.jspecify.annotations.NullMarked;
