/** A house built to break the rules. */
@NullMarked
package crooked.vault.rows;

import org.jspecify.annotations.NullMarked;
