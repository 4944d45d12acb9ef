/** The life of a session on screen: its steps, how it ends, and what is looked at before the person leaves. */
@NullMarked
package app.understory.session.view.life;

import org.jspecify.annotations.NullMarked;
