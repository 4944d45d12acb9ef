/** What rooms below ask of the log. */
@NullMarked
package app.understory.session.moments;

import org.jspecify.annotations.NullMarked;
