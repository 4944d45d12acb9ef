/** The wording that a practice may use: from a FHIR Questionnaire, or pasted, an item a line. */
@NullMarked
package app.understory.measure.wording;

import org.jspecify.annotations.NullMarked;
