/** Putting words to the silent marks, when the dosing has ended. */
@NullMarked
package app.understory.session.view.marks;

import org.jspecify.annotations.NullMarked;
