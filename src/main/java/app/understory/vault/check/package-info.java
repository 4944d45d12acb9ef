/** Reads a whole vault and says whether it is whole, without changing it. */
@NullMarked
package app.understory.vault.check;

import org.jspecify.annotations.NullMarked;
