/** What a person brings with them: diagnoses, allergies, medicines, and what was tried before. */
@NullMarked
package app.understory.intake.history;

import org.jspecify.annotations.NullMarked;
