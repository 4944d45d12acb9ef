/** The plan of safety on the screen and on paper. */
@NullMarked
package app.understory.intake.view.safety;

import org.jspecify.annotations.NullMarked;
