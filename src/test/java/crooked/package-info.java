/** A house built to break the rules. */
@NullMarked
package crooked;

import org.jspecify.annotations.NullMarked;
