/** The foot of the live screen: the entry line, and the rows that open in its place. */
@NullMarked
package app.understory.session.view.entry;

import org.jspecify.annotations.NullMarked;
