/** What an open vault stands on: a database that is written, or one that is only read. */
@NullMarked
package app.understory.vault.database.footing;

import org.jspecify.annotations.NullMarked;
