/** The small JavaFX kit: screens, themes, marks. Knows nothing of therapy or SQL. */
@NullMarked
package app.understory.kit;

import org.jspecify.annotations.NullMarked;
