/** The vault: one folder that keeps a practice's words secret and whole. Knows nothing of therapy. */
@NullMarked
package app.understory.vault;

import org.jspecify.annotations.NullMarked;
