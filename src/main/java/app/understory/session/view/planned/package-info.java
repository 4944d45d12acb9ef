/** What becomes of a planned session that is not held. */
@NullMarked
package app.understory.session.view.planned;

import org.jspecify.annotations.NullMarked;
