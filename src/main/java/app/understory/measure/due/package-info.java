/** When a measure is due, reckoned from visits, sessions and what was filled in. */
@NullMarked
package app.understory.measure.due;

import org.jspecify.annotations.NullMarked;
