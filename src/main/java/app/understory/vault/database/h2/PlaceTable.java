package app.understory.vault.database.h2;

import app.understory.vault.form.Seals;
import app.understory.vault.logbook.Head;
import app.understory.vault.rows.Unreadable;
import java.security.MessageDigest;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/** Reads and writes the position row. */
final class PlaceTable {
  private static final String READ = "select vault_id, schema_version, sequence, head, state_sum, audit_chain, seal "
      + "from position where id = 1";
  private static final String CHANGE = "update position set vault_id = ?, schema_version = ?, sequence = ?, head = ?, "
      + "state_sum = ?, audit_chain = ?, seal = ? where id = 1";
  private static final String BEGIN = "insert into position (id, vault_id, schema_version, sequence, head, state_sum, "
      + "audit_chain, seal) values (1, ?, ?, ?, ?, ?, ?, ?)";

  private final Statements statements;
  private final Seals seals;

  PlaceTable(Statements statements, Seals seals) {
    this.statements = statements;
    this.seals = seals;
  }

  Place read() throws SQLException {
    HexFormat hex = HexFormat.of();
    try (ResultSet row = statements.of(READ).executeQuery()) {
      if (!row.next()) {
        throw new Unreadable("the database does not say how far it has come");
      }
      Place place = new Place(row.getObject(1, UUID.class), row.getInt(2),
          new Head(row.getLong(3), hex.formatHex(row.getBytes(4))), hex.formatHex(row.getBytes(5)),
          hex.formatHex(row.getBytes(6)));
      if (!MessageDigest.isEqual(place.seal(seals), row.getBytes(7))) {
        throw new Unreadable("what the database says of itself does not verify");
      }
      return place;
    }
  }

  void write(Place place) throws SQLException {
    if (write(CHANGE, place) == 0) {
      write(BEGIN, place);
    }
  }

  private int write(String statement, Place place) throws SQLException {
    HexFormat hex = HexFormat.of();
    PreparedStatement sql = statements.of(statement);
    sql.setObject(1, place.vault());
    sql.setInt(2, place.schema());
    sql.setLong(3, place.head().sequence());
    sql.setBytes(4, hex.parseHex(place.head().hash()));
    sql.setBytes(5, hex.parseHex(place.sum()));
    sql.setBytes(6, hex.parseHex(place.chain()));
    sql.setBytes(7, place.seal(seals));
    return sql.executeUpdate();
  }
}
