/** What is considered before someone is given the medicine, how each thing stands for a person, and who said so. */
@NullMarked
package app.understory.intake.candidacy;

import org.jspecify.annotations.NullMarked;
