/** The encrypted H2 database that follows the Logbook, and the Scribe that writes both. */
@NullMarked
package app.understory.vault.database;

import org.jspecify.annotations.NullMarked;
