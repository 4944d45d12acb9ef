/** The doorstep: unlocking, what is said where a vault does not open, and what was brought back. */
@NullMarked
package app.understory.desk.unlock;

import org.jspecify.annotations.NullMarked;
