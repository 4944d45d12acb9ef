package app.understory.faults;

import app.understory.vault.Schema;
import app.understory.vault.database.Site;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.Keyring;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;

/** Where the fault rows build their vaults: always the same keys, tables of a session. */
final class Grounds {
  static final UUID CLINICIAN = new UUID(0x3333, 0x4444);
  private static final UUID VAULT = new UUID(0x1111, 0x2222);
  private static final Schema HOUSE = new Schema(List.of("app/understory/faults/session.sql"),
      Set.of("wording", "observation"));

  private Grounds() {}

  static Site site(Path folder, Disk disk) {
    byte[] key = new byte[Keyring.KEY_BYTES];
    Arrays.fill(key, (byte) 7);
    Timekeeper time = new Timekeeper(Clock.systemUTC(), System::nanoTime);
    return new Site(folder, new Keyring(VAULT, key), HOUSE, disk, time, new Ids(time, new Random()),
        new UUID(5, 6));
  }
}
