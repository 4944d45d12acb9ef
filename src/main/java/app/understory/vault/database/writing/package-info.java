/** The one writer: transactions, their three outcomes, and what is made again from the Logbook. */
@NullMarked
package app.understory.vault.database.writing;

import org.jspecify.annotations.NullMarked;
