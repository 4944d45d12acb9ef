/** The screen in which a handwritten session is transcribed. */
@NullMarked
package app.understory.session.view.paper;

import org.jspecify.annotations.NullMarked;
