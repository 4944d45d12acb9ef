/** What the computer has to say in the top bar while a session is live. */
@NullMarked
package app.understory.session.view.machine;

import org.jspecify.annotations.NullMarked;
