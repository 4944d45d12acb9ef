/** How a database of an older version of the program becomes one of this version: by copying, never in place. */
@NullMarked
package app.understory.vault.database.migrating;

import org.jspecify.annotations.NullMarked;
