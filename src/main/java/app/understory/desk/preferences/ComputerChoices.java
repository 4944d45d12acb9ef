package app.understory.desk.preferences;

import app.understory.desk.computer.Lights;
import app.understory.session.view.machine.Machine;
import java.util.function.IntConsumer;
import java.util.function.IntSupplier;

/**
 * What this computer remembers, for whoever sits at it.
 *
 * @param lights      light and reading size
 * @param idleMinutes minutes without a key before the practice locks, 1 to 60
 * @param lockAfter   sets them, from now on
 * @param machine     what the session room asks of it
 */
public record ComputerChoices(Lights lights, IntSupplier idleMinutes, IntConsumer lockAfter,
    Machine machine) {}
