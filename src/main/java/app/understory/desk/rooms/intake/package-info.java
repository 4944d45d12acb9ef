/** Intake as the practice has it: its services, its screens, and what other rooms ask of it. */
@NullMarked
package app.understory.desk.rooms.intake;

import org.jspecify.annotations.NullMarked;
