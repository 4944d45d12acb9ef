package app.understory.vault.database;

import app.understory.vault.Schema;
import app.understory.vault.files.Disk;
import app.understory.vault.keys.Keyring;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.util.UUID;

/**
 * Where a vault lies and what it takes to work there.
 *
 * @param folder  the vault's folder
 * @param keys    its keys; closed by who made them, after the engine
 * @param schema  the house's tables
 * @param machine a random id of this computer, kept in its settings
 */
public record Site(Path folder, Keyring keys, Schema schema, Disk disk, Timekeeper time, Ids ids,
    UUID machine) {

  /** The same place as a program of this schema version has it. */
  public Site of(int version) {
    return new Site(folder, keys, schema.upTo(version), disk, time, ids, machine);
  }

  /** The database's file. */
  public Path database() {
    return folder.resolve("practice.mv.db");
  }

  /** The Logbook's folder. */
  public Path logbook() {
    return folder.resolve("logbook");
  }
}
