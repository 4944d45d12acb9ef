/** A house built to break the rules. */
@NullMarked
package crooked.people.util;

import org.jspecify.annotations.NullMarked;
