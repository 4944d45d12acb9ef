/** Passphrases, recovery codes, slots, and the keys that come out of them. */
@NullMarked
package app.understory.vault.keys;

import org.jspecify.annotations.NullMarked;
