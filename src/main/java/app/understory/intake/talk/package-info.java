/** The first, free talk with someone who may come: what they hope for, what was asked, what came of it. */
@NullMarked
package app.understory.intake.talk;

import org.jspecify.annotations.NullMarked;
