/** The wording of a measure that a practice may use, and measures of its own. */
@NullMarked
package app.understory.measure.view.wording;

import org.jspecify.annotations.NullMarked;
