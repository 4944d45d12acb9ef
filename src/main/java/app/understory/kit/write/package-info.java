/** What places for prose have in common. */
@NullMarked
package app.understory.kit.write;

import org.jspecify.annotations.NullMarked;
