package app.understory.vault;

import java.util.List;
import java.util.Set;

/**
 * What the house asks the vault to keep: numbered SQL files, and which tables are append-only.
 *
 * @param migrations class-path names of SQL files, the first is version 1
 * @param appendOnly tables whose rows never change once put
 */
public record Schema(List<String> migrations, Set<String> appendOnly) {
  public Schema {
    migrations = List.copyOf(migrations);
    appendOnly = Set.copyOf(appendOnly);
  }

  public int version() {
    return migrations.size();
  }
}
