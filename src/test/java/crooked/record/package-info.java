/** A house built to break the rules. */
@NullMarked
package crooked.record;

import org.jspecify.annotations.NullMarked;
