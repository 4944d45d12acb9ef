/** Background work, free of JavaFX. */
@NullMarked
package app.understory.kit.work;

import org.jspecify.annotations.NullMarked;
