/** A house built to break the rules. */
@NullMarked
package crooked.session;

import org.jspecify.annotations.NullMarked;
