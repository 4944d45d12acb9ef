/** What this computer remembers of vaults, in its settings folder, outside every vault. */
@NullMarked
package app.understory.vault.machine;

import org.jspecify.annotations.NullMarked;
