/** The letter to the prescriber: what the records say of a course, and nothing that the purpose does not need. */
@NullMarked
package app.understory.record.letter;

import org.jspecify.annotations.NullMarked;
