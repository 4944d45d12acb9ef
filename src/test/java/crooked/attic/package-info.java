/** A house built to break the rules. */
@NullMarked
package crooked.attic;

import org.jspecify.annotations.NullMarked;
