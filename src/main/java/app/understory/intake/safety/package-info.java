/** The plan of safety that a person makes with their clinician, for the hours in which it is needed. */
@NullMarked
package app.understory.intake.safety;

import org.jspecify.annotations.NullMarked;
