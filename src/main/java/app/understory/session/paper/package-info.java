/** A session that was written on paper, and is entered afterwards. */
@NullMarked
package app.understory.session.paper;

import org.jspecify.annotations.NullMarked;
