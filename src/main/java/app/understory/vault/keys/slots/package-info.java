/** The key file {@code vault.json}: slots, the cost of a passphrase, and who may open. */
@NullMarked
package app.understory.vault.keys.slots;

import org.jspecify.annotations.NullMarked;
