package app.understory.vault.database.h2;

import app.understory.vault.form.Canonical;
import app.understory.vault.form.Seals;
import app.understory.vault.keys.Keyring;
import app.understory.vault.logbook.Head;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.UUID;

/**
 * The database's one row about itself.
 *
 * @param vault  the vault it belongs to
 * @param schema the version of its tables
 * @param head   the last record of the Logbook that it holds
 * @param sum    the sum of the seals of all rows, 64 hexadecimal digits
 * @param chain  the chain of the last audit row, 64 hexadecimal digits
 */
public record Place(UUID vault, int schema, Head head, String sum, String chain) {
  private static final String NOTHING = "0".repeat(64);

  /** Reads it, verified. */
  public static Place read(Connection connection, Keyring keys) throws SQLException {
    return new PlaceTable(new Statements(connection), Pen.seals(keys)).read();
  }

  /** Of a database that holds nothing yet. */
  public static Place first(UUID vault, int schema) {
    return new Place(vault, schema, Head.NONE, NOTHING, NOTHING);
  }

  public Place at(Head there, String sumThere, String chainThere) {
    return new Place(vault, schema, there, sumThere, chainThere);
  }

  /** The seal that belongs to it under these keys. */
  public byte[] sealed(Keyring keys) {
    return seal(Pen.seals(keys));
  }

  byte[] seal(Seals seals) {
    HexFormat hex = HexFormat.of();
    return seals.mac(new Canonical().text("position").id(vault).count(schema).whole(head.sequence())
        .sized(hex.parseHex(head.hash())).sized(hex.parseHex(sum)).sized(hex.parseHex(chain)).bytes());
  }
}
