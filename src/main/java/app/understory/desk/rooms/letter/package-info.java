/** The room of the letter to the prescriber. */
@NullMarked
package app.understory.desk.rooms.letter;

import org.jspecify.annotations.NullMarked;
