/** The three openings after a session: what the person says then of themself, of others and of the world. */
@NullMarked
package app.understory.prep.openings;

import org.jspecify.annotations.NullMarked;
