/** What the log of a session comes to: its phases, what was given, what was measured, in order. */
@NullMarked
package app.understory.session.account;

import org.jspecify.annotations.NullMarked;
