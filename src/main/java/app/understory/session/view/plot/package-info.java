/** The picture of a session, and the summary that writes itself from its log. */
@NullMarked
package app.understory.session.view.plot;

import org.jspecify.annotations.NullMarked;
