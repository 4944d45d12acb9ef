/** The page of intake: who a person is, what they bring with them, and what is considered before the medicine. */
@NullMarked
package app.understory.intake.view.page;

import org.jspecify.annotations.NullMarked;
