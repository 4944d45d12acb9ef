/** A note on paper. */
@NullMarked
package app.understory.integration.view.print;

import org.jspecify.annotations.NullMarked;
