package app.understory.vault.database.h2;

import app.understory.vault.form.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** The statements of one connection, prepared once and kept while they are used. One thread uses it. */
final class Statements {
  private static final int MOST = 128;
  private final Connection connection;
  private final LinkedHashMap<String, PreparedStatement> prepared = new LinkedHashMap<>(MOST, 0.75f, true);
  private final Map<String, TableSql> tables = new HashMap<>();

  Statements(Connection connection) {
    this.connection = connection;
  }

  /** What is said to a table. */
  TableSql table(Table table) {
    return tables.computeIfAbsent(table.name(), _ -> TableSql.of(table));
  }

  PreparedStatement of(String sql) throws SQLException {
    PreparedStatement known = prepared.get(sql);
    if (known != null) {
      return known;
    }
    PreparedStatement made = connection.prepareStatement(sql);
    prepared.put(sql, made);
    if (prepared.size() > MOST) {
      prepared.pollFirstEntry().getValue().close();
    }
    return made;
  }
}
