/** What later rooms have of a session: a strand alone, and the notes in which an entry is used. */
@NullMarked
package app.understory.session.view.reach;

import org.jspecify.annotations.NullMarked;
