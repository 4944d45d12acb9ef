/** Puts faults beneath the real vault and counts what it loses, hides or cannot open. */
@NullMarked
package app.understory.faults;

import org.jspecify.annotations.NullMarked;
