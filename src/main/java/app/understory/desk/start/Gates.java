package app.understory.desk.start;

import app.understory.desk.HouseSchema;
import app.understory.desk.unlock.Gate;
import app.understory.vault.Door;
import app.understory.vault.Means;
import app.understory.vault.Premises;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.slots.Costs;
import app.understory.vault.time.Ids;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.function.Supplier;

/** Makes the door to a folder. */
final class Gates {
  private final ProgramSettings settings;
  private final SecureRandom random;

  Gates(ProgramSettings settings, SecureRandom random) {
    this.settings = settings;
    this.random = random;
  }

  Gate to(Path folder) {
    return gate(folder, settings.computer(), settings.costs());
  }

  /** The door to a practice that this computer is to know nothing of; its passphrase is random and needs no costs. */
  Gate toRehearsal(Path folder) {
    return gate(folder, folder.resolveSibling("computer"), Costs::floor);
  }

  private Gate gate(Path folder, Path computer, Supplier<Costs> costs) {
    Ids ids = new Ids(settings.time(), random);
    Means means = new Means(settings.time(), ids, random, costs, settings.stretching(), settings.pause());
    Premises premises = new Premises(folder, computer, Disk.real(), HouseSchema.SCHEMA);
    return new Gate(folder, new Door(premises, means));
  }
}
