/** One form that is being filled in: its items, what they come to, and what must not be missed. */
@NullMarked
package app.understory.measure.view.entry;

import org.jspecify.annotations.NullMarked;
