/** A house built to break the rules. */
@NullMarked
package crooked.people.view;

import org.jspecify.annotations.NullMarked;
