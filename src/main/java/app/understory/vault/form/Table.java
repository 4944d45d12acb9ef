package app.understory.vault.form;

import java.util.List;
import java.util.Set;

/**
 * A table that the vault keeps.
 *
 * @param name    in small letters
 * @param columns the declared columns in their order, without {@code id}, {@code author_id}, {@code form}, {@code seal}
 * @param parents the tables its foreign keys name
 */
public record Table(String name, List<Column> columns, Set<String> parents) {
  public Table {
    columns = List.copyOf(columns);
    parents = Set.copyOf(parents);
  }
}
