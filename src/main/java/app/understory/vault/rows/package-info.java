/** How the rest of the house reads and writes: whole, sealed rows, and one writer. */
@NullMarked
package app.understory.vault.rows;

import org.jspecify.annotations.NullMarked;
