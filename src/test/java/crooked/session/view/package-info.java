/** A house built to break the rules. */
@NullMarked
package crooked.session.view;

import org.jspecify.annotations.NullMarked;
