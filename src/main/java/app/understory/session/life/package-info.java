/** The life of one session: held, cleared, paused, observed, stopped, and what takes it back. */
@NullMarked
package app.understory.session.life;

import org.jspecify.annotations.NullMarked;
