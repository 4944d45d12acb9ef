/** Signatures of clinicians over rows: made inside the transaction that keeps them, verified against what stands. */
@NullMarked
package app.understory.vault.signing;

import org.jspecify.annotations.NullMarked;
