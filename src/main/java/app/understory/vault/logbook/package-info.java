/** The append-only, sealed, chained file that is forced before anything is called kept. */
@NullMarked
package app.understory.vault.logbook;

import org.jspecify.annotations.NullMarked;
