/** A house built to break the rules. */
@NullMarked
package crooked.kit.work;

import org.jspecify.annotations.NullMarked;
