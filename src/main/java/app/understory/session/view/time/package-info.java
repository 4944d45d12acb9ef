/** Putting the time of an entry right. */
@NullMarked
package app.understory.session.view.time;

import org.jspecify.annotations.NullMarked;
