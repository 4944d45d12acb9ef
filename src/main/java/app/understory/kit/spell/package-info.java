/** Spelling, looked up on this computer alone: what is not in the dictionary, and what may have been meant. */
@NullMarked
package app.understory.kit.spell;

import org.jspecify.annotations.NullMarked;
