/** A house built to break the rules. */
@NullMarked
package crooked.vault;

import org.jspecify.annotations.NullMarked;
