package app.understory.vault.database.h2;

import app.understory.vault.Schema;
import app.understory.vault.form.Catalogue;
import app.understory.vault.form.Image;
import app.understory.vault.form.Seals;
import app.understory.vault.form.Table;
import app.understory.vault.keys.Keyring;
import app.understory.vault.keys.Keyring.Label;
import app.understory.vault.rows.Rows;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.UUID;

/** The one connection that writes. One thread uses it, and ends every transaction. */
public final class Pen {
  private final Connection connection;
  private final Statements statements;
  private final Catalogue catalogue;
  private final Seals seals;
  private final SqlRows rows;
  private final PlaceTable places;

  private Pen(Connection connection, Catalogue catalogue, Seals seals) {
    this.connection = connection;
    this.statements = new Statements(connection);
    this.catalogue = catalogue;
    this.seals = seals;
    this.rows = new SqlRows(statements, catalogue, seals);
    this.places = new PlaceTable(statements, seals);
  }

  /** Takes a connection over and reads its catalogue. */
  public static Pen of(Connection connection, Keyring keys) throws SQLException, CatalogueReader.Strange {
    return new Pen(connection, new CatalogueReader(connection).read(), seals(keys));
  }

  static Seals seals(Keyring keys) {
    return new Seals(keys.vault(), keys.hmac(Label.SEAL));
  }

  public Catalogue catalogue() {
    return catalogue;
  }

  /** What stands, this transaction's own rows included. */
  public Rows rows() {
    return rows;
  }

  /** The row of this id as it stands, verified. */
  public Optional<Image> standing(Table table, UUID id) {
    return rows.image(table, id);
  }

  public byte[] seal(Image image) {
    return seals.seal(image);
  }

  /** Puts a row that is not there yet. */
  public void insert(Image image, byte[] seal) throws SQLException {
    put(statements.table(catalogue.table(image.table())).insert(), image, seal);
  }

  /** Puts a row, whether it is there or not. */
  public void merge(Image image, byte[] seal) throws SQLException {
    put(statements.table(catalogue.table(image.table())).merge(), image, seal);
  }

  private void put(String sql, Image image, byte[] seal) throws SQLException {
    PreparedStatement statement = statements.of(sql);
    Cells.fill(statement, image, seal);
    statement.executeUpdate();
  }

  public void delete(Table table, UUID id) throws SQLException {
    PreparedStatement statement = statements.of(statements.table(table).delete());
    statement.setObject(1, id);
    statement.executeUpdate();
  }

  public Place place() throws SQLException {
    return places.read();
  }

  public void place(Place place) throws SQLException {
    places.write(place);
  }

  public void commit() throws SQLException {
    connection.commit();
  }

  public void rollback() throws SQLException {
    connection.rollback();
  }

  /** Makes every secondary index anew; commits. */
  public void indexAnew(Schema schema) throws SQLException, IOException {
    Tables.indexAnew(connection, schema);
    connection.commit();
  }

  /** Hands what is committed to the system: a kill of the program no longer hurts it. */
  public void checkpoint() throws SQLException {
    execute("CHECKPOINT");
  }

  /** Returns when what is committed is on the medium. */
  public void checkpointSync() throws SQLException {
    execute("CHECKPOINT SYNC");
  }

  /** Copies the database into a zip file. */
  public void backup(Path zip) throws SQLException {
    try (PreparedStatement sql = connection.prepareStatement("BACKUP TO ?")) {
      sql.setString(1, zip.toAbsolutePath().toString());
      sql.execute();
    }
  }

  /** Closes the database for everyone in this process. */
  public void shutdown() throws SQLException {
    execute("SHUTDOWN");
  }

  /** Lets go of a database whose state is not known, without writing to it. */
  public void abandon() {
    try {
      execute("SHUTDOWN IMMEDIATELY");
      connection.close();
    } catch (SQLException e) {
      // It is being given up because it failed: the Logbook has what counts.
      return;
    }
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  Connection connection() {
    return connection;
  }
}
