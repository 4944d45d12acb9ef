/** The letter to the prescriber on the screen, on paper and as text. */
@NullMarked
package app.understory.record.view.letter;

import org.jspecify.annotations.NullMarked;
