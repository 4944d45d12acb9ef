/** The preparation worksheet: intention, set and setting, openings. */
@NullMarked
package app.understory.prep;

import org.jspecify.annotations.NullMarked;
