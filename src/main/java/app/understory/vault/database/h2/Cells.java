package app.understory.vault.database.h2;

import app.understory.vault.form.Column;
import app.understory.vault.form.Image;
import app.understory.vault.form.Table;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The values of whole rows between JDBC and images. */
final class Cells {
  /** The seal's place in what {@link TableSql#select} gives. */
  private static final int SEAL = 4;
  private static final int FIRST = 5;

  private Cells() {}

  static void fill(PreparedStatement sql, Image image, byte[] seal) throws SQLException {
    sql.setObject(1, image.id());
    sql.setObject(2, image.author());
    sql.setInt(3, image.form());
    sql.setBytes(SEAL, seal);
    for (int i = 0; i < image.values().size(); i++) {
      sql.setObject(FIRST + i, image.values().get(i));
    }
  }

  static byte[] seal(ResultSet row) throws SQLException {
    return row.getBytes(SEAL);
  }

  static Image image(Table table, ResultSet row) throws SQLException {
    List<@Nullable Object> values = new ArrayList<>(table.columns().size());
    int at = FIRST;
    for (Column column : table.columns()) {
      values.add(value(column, row, at++));
    }
    return new Image(table.name(), row.getObject(1, UUID.class), row.getObject(2, UUID.class), row.getInt(3),
        values);
  }

  private static @Nullable Object value(Column column, ResultSet row, int at) throws SQLException {
    Object value = switch (column.type()) {
      case ID -> row.getObject(at, UUID.class);
      case TEXT -> row.getString(at);
      case WHOLE -> row.getLong(at);
      case DECIMAL -> row.getBigDecimal(at);
      case YES_NO -> row.getBoolean(at);
      case DATE -> row.getObject(at, LocalDate.class);
      case BYTES -> row.getBytes(at);
    };
    return row.wasNull() ? null : value;
  }
}
