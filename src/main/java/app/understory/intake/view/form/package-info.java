/** What the groups of the intake page hold: diagnoses, allergies, medicines, trials. */
@NullMarked
package app.understory.intake.view.form;

import org.jspecify.annotations.NullMarked;
