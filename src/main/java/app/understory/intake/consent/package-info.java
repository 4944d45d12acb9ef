/** How consents stand on a day, and what rests on them. */
@NullMarked
package app.understory.intake.consent;

import org.jspecify.annotations.NullMarked;
