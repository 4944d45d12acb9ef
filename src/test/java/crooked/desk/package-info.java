/** A house built to break the rules. */
@NullMarked
package crooked.desk;

import org.jspecify.annotations.NullMarked;
