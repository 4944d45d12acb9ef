/** The right of the tab: where each strand stands and what changed. */
@NullMarked
package app.understory.integration.view.turns;

import org.jspecify.annotations.NullMarked;
