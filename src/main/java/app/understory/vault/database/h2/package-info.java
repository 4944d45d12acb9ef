/** The only place that speaks to H2: connections, the catalogue, rows in and out. */
@NullMarked
package app.understory.vault.database.h2;

import org.jspecify.annotations.NullMarked;
