/** The three openings, before and after, session by session, as a person meets them. */
@NullMarked
package app.understory.prep.view.openings;

import org.jspecify.annotations.NullMarked;
