/** What can stand before the live screen: the emergency view, the cue card, the dim lock. The session goes on behind. */
@NullMarked
package app.understory.session.view.front;

import org.jspecify.annotations.NullMarked;
