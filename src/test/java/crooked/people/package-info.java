/** A house built to break the rules. */
@NullMarked
package crooked.people;

import org.jspecify.annotations.NullMarked;
