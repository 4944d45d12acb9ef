package app.understory.desk.start;

import app.understory.session.view.machine.Machine;
import app.understory.vault.Vault;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.keys.slots.Stretching;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * What surrounds the program: given by {@code Main} from the machine, by tests and the tour from a temporary folder.
 *
 * @param practice  where a practice is kept unless another place is chosen; need not be there
 * @param computer  this computer's settings folder, outside every practice
 * @param time      the clock
 * @param costs     how dear a passphrase is to try; asked when a practice is made
 * @param stretching what makes it dear
 * @param pause     waits that long after a wrong passphrase
 * @param cast      fills a rehearsal with fictional people, off the JavaFX thread
 * @param machine   what the session room asks of the computer
 */
public record ProgramSettings(Path practice, Path computer, Timekeeper time, Supplier<Costs> costs,
    Stretching stretching, Consumer<Duration> pause, Consumer<Vault> cast, Machine machine) {

  /** With Argon2id, on a computer of which nothing is known. */
  public ProgramSettings(Path practice, Path computer, Timekeeper time, Supplier<Costs> costs,
      Consumer<Duration> pause, Consumer<Vault> cast) {
    this(practice, computer, time, costs, Stretching.ARGON2, pause, cast, Machine.QUIET);
  }

  /** The same on that computer. */
  ProgramSettings on(Machine other) {
    return new ProgramSettings(practice, computer, time, costs, stretching, pause, cast, other);
  }
}
