/** The page of a first talk. */
@NullMarked
package app.understory.intake.view.talk;

import org.jspecify.annotations.NullMarked;
