/** A house built to break the rules. */
@NullMarked
package crooked.kit;

import org.jspecify.annotations.NullMarked;
