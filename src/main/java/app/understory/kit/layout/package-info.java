/** Layouts of our own. */
@NullMarked
package app.understory.kit.layout;

import org.jspecify.annotations.NullMarked;
