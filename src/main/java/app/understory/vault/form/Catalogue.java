package app.understory.vault.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The tables of a database, parents before children. */
public final class Catalogue {
  private final Map<String, Table> tables = new LinkedHashMap<>();

  /**
   * @throws IllegalArgumentException if foreign keys close a circle or name a table that is not there
   */
  public Catalogue(Collection<Table> unordered) {
    Map<String, Table> left = new TreeMap<>();
    unordered.forEach(table -> left.put(table.name(), table));
    while (!left.isEmpty()) {
      List<Table> ready = left.values().stream().filter(table -> tables.keySet().containsAll(table.parents()))
          .toList();
      if (ready.isEmpty()) {
        throw new IllegalArgumentException("foreign keys close a circle among " + left.keySet());
      }
      ready.forEach(table -> {
        tables.put(table.name(), table);
        left.remove(table.name());
      });
    }
  }

  /** The table of this name. */
  public Table table(String name) {
    Table table = tables.get(name);
    if (table == null) {
      throw new IllegalArgumentException("no table " + name);
    }
    return table;
  }

  public Set<String> names() {
    return tables.keySet();
  }

  /** The order in which rows can be put. */
  public List<Table> parentsFirst() {
    return List.copyOf(tables.values());
  }

  /** The order in which rows can be removed. */
  public List<Table> childrenFirst() {
    return new ArrayList<>(tables.values()).reversed();
  }
}
