package app.understory.vault.database.h2;

import app.understory.vault.form.Canonical;
import app.understory.vault.form.Catalogue;
import app.understory.vault.form.Image;
import app.understory.vault.form.Seals;
import app.understory.vault.form.Table;
import app.understory.vault.rows.Earlier;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Unreadable;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Reads verified rows on one connection. One thread uses it. */
final class SqlRows implements Rows {
  private final Statements statements;
  private final Catalogue catalogue;
  private final Seals seals;

  SqlRows(Statements statements, Catalogue catalogue, Seals seals) {
    this.statements = statements;
    this.catalogue = catalogue;
    this.seals = seals;
  }

  @Override
  public Optional<Row> find(String table, UUID id) {
    Table shape = shape(table);
    return image(shape, id).map(image -> image.row(shape));
  }

  @Override
  public List<Row> read(String table, String rest, Object... args) {
    Table shape = shape(table);
    return images(shape, rest, args).stream().map(image -> image.row(shape)).toList();
  }

  /** The verified image of the row of this id. */
  Optional<Image> image(Table shape, UUID id) {
    return query(statements.table(shape).byId(), new Object[]{id},
        result -> result.next() ? Optional.of(verified(shape, result)) : Optional.empty());
  }

  /** Verified images, whole. */
  List<Image> images(Table shape, String rest, Object... args) {
    return query(statements.table(shape).select() + rest, args, result -> {
      List<Image> images = new ArrayList<>();
      while (result.next()) {
        images.add(verified(shape, result));
      }
      return images;
    });
  }

  private Image verified(Table shape, ResultSet row) throws SQLException {
    Image image = Cells.image(shape, row);
    if (!seals.verifies(image, Cells.seal(row))) {
      throw new Unreadable("a row does not verify: " + image);
    }
    return image;
  }

  @Override
  public List<UUID> ids(String sql, Object... args) {
    return query(sql, args, result -> {
      List<UUID> ids = new ArrayList<>();
      while (result.next()) {
        ids.add(result.getObject(1, UUID.class));
      }
      return ids;
    });
  }

  @Override
  public long number(String sql, Object... args) {
    return query(sql, args, result -> result.next() ? result.getLong(1) : 0L);
  }

  @Override
  public List<Earlier> earlier(String table, UUID id) {
    Table shape = shape(table);
    return read("earlier", "where row_id = ? and table_name = ? order by version", id, table).stream()
        .map(row -> new Earlier(image(shape, row).row(shape), row.whole("version"), row.moment("until"),
            row.uuid("author_id")))
        .toList();
  }

  private static Image image(Table shape, Row row) {
    Image image = new Canonical.Reader(row.bytes("image")).image();
    if (!image.table().equals(shape.name()) || image.values().size() > shape.columns().size()) {
      throw new Unreadable("an earlier image is not of its table: " + row);
    }
    return image;
  }

  private Table shape(String table) {
    return catalogue.table(table);
  }

  private interface Gather<T> {
    T from(ResultSet result) throws SQLException;
  }

  private <T> T query(String sql, Object[] args, Gather<T> gather) {
    try {
      PreparedStatement statement = statements.of(sql);
      for (int i = 0; i < args.length; i++) {
        statement.setObject(i + 1, plain(args[i]));
      }
      try (ResultSet result = statement.executeQuery()) {
        return gather.from(result);
      }
    } catch (SQLException e) {
      throw new Unreadable("the database could not be read (" + e.getErrorCode() + ")", Bare.of(e));
    }
  }

  private static Object plain(Object value) {
    return switch (value) {
      case Instant at ->
        Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000L);
      case Enum<?> choice -> choice.name();
      default -> value;
    };
  }
}
