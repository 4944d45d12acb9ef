/** Answers that must never be missed, and a clinician's words to them. */
@NullMarked
package app.understory.measure.safety;

import org.jspecify.annotations.NullMarked;
