/** The left of the tab: the moments of a session, to draw from. */
@NullMarked
package app.understory.integration.view.moments;

import org.jspecify.annotations.NullMarked;
