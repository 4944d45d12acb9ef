package app.understory.vault.database.h2;

import app.understory.vault.form.Catalogue;
import app.understory.vault.form.Column;
import app.understory.vault.form.ColumnType;
import app.understory.vault.form.Table;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads the tables from the database's own catalogue, and refuses all that the vault never makes. */
public final class CatalogueReader {
  /** The table that is no part of the state sum. */
  static final String POSITION = "position";
  private static final Set<String> KEPT_BY_VAULT = Set.of("id", "author_id", "form", "seal");

  private static final String STRANGERS = """
      select 'a routine' from information_schema.routines
      union all select 'a trigger' from information_schema.triggers
      union all select 'a view or a linked table' from information_schema.tables where table_schema <> \
      'INFORMATION_SCHEMA' and (table_type <> 'BASE TABLE' or storage_type <> 'CACHED' or table_schema <> 'PUBLIC')
      union all select 'a constant' from information_schema.constants
      union all select 'a domain' from information_schema.domains
      union all select 'a synonym' from information_schema.synonyms
      union all select 'a sequence' from information_schema.sequences
      union all select 'a check' from information_schema.check_constraints
      union all select 'a user' from information_schema.users where user_name not in ('VAULT', 'READER')""";

  /** How the statements begin that would make the vault's tables again: what is none of them was put there by others. */
  private static final List<String> OURS = List.of("--", ";", "CREATE USER IF NOT EXISTS \"",
      "CREATE CACHED TABLE \"PUBLIC\"",
      "ALTER TABLE \"PUBLIC\"", "CREATE INDEX \"PUBLIC\"", "CREATE PRIMARY KEY \"PUBLIC\"",
      "CREATE UNIQUE INDEX \"PUBLIC\"", "GRANT SELECT ON SCHEMA \"PUBLIC\"");

  private static final String COLUMNS = """
      select lower(table_name), lower(column_name), data_type, coalesce(numeric_scale, 0),
        is_identity = 'YES' or is_generated <> 'NEVER' or column_default is not null or column_on_update is not null
      from information_schema.columns where table_schema = 'PUBLIC' order by table_name, ordinal_position""";

  private static final String PARENTS = """
      select lower(child.table_name), lower(parent.table_name), rules.delete_rule, rules.update_rule
      from information_schema.referential_constraints rules
      join information_schema.table_constraints child on child.constraint_name = rules.constraint_name
      join information_schema.table_constraints parent on parent.constraint_name = rules.unique_constraint_name""";

  /** The catalogue holds something that the vault never makes. */
  public static final class Strange extends Exception {
    private static final long serialVersionUID = 1L;

    Strange(String what) {
      super(what);
    }
  }

  private final Connection connection;

  public CatalogueReader(Connection connection) {
    this.connection = connection;
  }

  public Catalogue read() throws SQLException, Strange {
    refuseStrangers();
    Map<String, Set<String>> parents = parents();
    List<Table> tables = new ArrayList<>();
    columns().forEach((name, columns) -> {
      if (!name.equals(POSITION)) {
        tables.add(new Table(name, columns, parents.getOrDefault(name, Set.of())));
      }
    });
    try {
      return new Catalogue(tables);
    } catch (IllegalArgumentException circle) {
      throw new Strange(String.valueOf(circle.getMessage()));
    }
  }

  private void refuseStrangers() throws SQLException, Strange {
    try (Statement sql = connection.createStatement(); ResultSet found = sql.executeQuery(STRANGERS)) {
      if (found.next()) {
        throw new Strange(found.getString(1));
      }
    }
    refuseStrangeStatements();
  }

  /** The information schema is silent on a routine whose class cannot be loaded; the script names it. */
  private void refuseStrangeStatements() throws SQLException, Strange {
    try (Statement sql = connection.createStatement();
        ResultSet line = sql.executeQuery("SCRIPT NODATA NOPASSWORDS NOSETTINGS")) {
      while (line.next()) {
        String statement = line.getString(1).strip();
        if (OURS.stream().noneMatch(statement::startsWith)) {
          throw new Strange("something that the vault never makes");
        }
      }
    }
  }

  private Map<String, List<Column>> columns() throws SQLException, Strange {
    Map<String, List<Column>> tables = new LinkedHashMap<>();
    Map<String, Set<String>> own = new LinkedHashMap<>();
    try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(COLUMNS)) {
      while (row.next()) {
        String table = row.getString(1);
        String column = row.getString(2);
        if (row.getBoolean(5)) {
          throw new Strange("a column that fills itself: " + table + "." + column);
        }
        List<Column> columns = tables.computeIfAbsent(table, name -> new ArrayList<>());
        if (KEPT_BY_VAULT.contains(column)) {
          own.computeIfAbsent(table, name -> new HashSet<>()).add(column);
        } else {
          columns.add(new Column(column, type(table, column, row.getString(3)), row.getInt(4)));
        }
      }
    }
    for (String table : tables.keySet()) {
      if (!table.equals(POSITION) && !KEPT_BY_VAULT.equals(own.get(table))) {
        throw new Strange("a table without the vault's own columns: " + table);
      }
    }
    return tables;
  }

  private Map<String, Set<String>> parents() throws SQLException, Strange {
    Map<String, Set<String>> parents = new LinkedHashMap<>();
    try (Statement sql = connection.createStatement(); ResultSet row = sql.executeQuery(PARENTS)) {
      while (row.next()) {
        String child = row.getString(1);
        if (child.equals(row.getString(2))) {
          throw new Strange("a foreign key to its own table: " + child);
        }
        if (isCascade(row.getString(3)) || isCascade(row.getString(4))) {
          throw new Strange("a cascade: " + child);
        }
        parents.computeIfAbsent(child, name -> new HashSet<>()).add(row.getString(2));
      }
    }
    return parents;
  }

  private static boolean isCascade(String rule) {
    return !Set.of("RESTRICT", "NO ACTION").contains(rule);
  }

  private static ColumnType type(String table, String column, String type) throws Strange {
    return switch (type.toUpperCase(Locale.ROOT)) {
      case "UUID" -> ColumnType.ID;
      case "CHARACTER VARYING" -> ColumnType.TEXT;
      case "SMALLINT", "INTEGER", "BIGINT" -> ColumnType.WHOLE;
      case "NUMERIC", "DECIMAL" -> ColumnType.DECIMAL;
      case "BOOLEAN" -> ColumnType.YES_NO;
      case "DATE" -> ColumnType.DATE;
      case "BINARY VARYING" -> ColumnType.BYTES;
      default -> throw new Strange("a column of type " + type + ": " + table + "." + column);
    };
  }
}
