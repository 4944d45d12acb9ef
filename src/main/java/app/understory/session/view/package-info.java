/** The live session as a therapist meets it. */
@NullMarked
package app.understory.session.view;

import org.jspecify.annotations.NullMarked;
