package app.understory.vault.database.h2;

import app.understory.vault.form.Catalogue;
import app.understory.vault.form.Seals;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Unreadable;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A reader's connection, made when it is first needed and again after the database was opened anew. */
final class ReaderSeat {
  private static final int PROBE_SECONDS = 1;
  private final Connecting connecting;
  private final Catalogue catalogue;
  private final Seals seals;
  private @Nullable Connection connection;
  private @Nullable SqlRows rows;

  /** Makes a connection. */
  interface Connecting {
    Connection connect() throws SQLException;
  }

  ReaderSeat(Connecting connecting, Catalogue catalogue, Seals seals) {
    this.connecting = connecting;
    this.catalogue = catalogue;
    this.seals = seals;
  }

  <T> T ask(Function<Rows, T> question) {
    try {
      return question.apply(sit());
    } catch (Unreadable e) {
      if (isSound()) {
        throw e;
      }
      leave();
      return question.apply(sit());
    }
  }

  private Rows sit() {
    SqlRows seated = rows;
    if (seated != null) {
      return seated;
    }
    try {
      Connection made = connecting.connect();
      connection = made;
      seated = new SqlRows(new Statements(made), catalogue, seals);
      rows = seated;
      return seated;
    } catch (SQLException e) {
      throw new Unreadable("the database does not open for reading (" + e.getErrorCode() + ")", Bare.of(e));
    }
  }

  private boolean isSound() {
    try {
      return connection != null && connection.isValid(PROBE_SECONDS);
    } catch (SQLException e) {
      return false;
    }
  }

  void leave() {
    Connection left = connection;
    connection = null;
    rows = null;
    if (left != null) {
      try {
        left.close();
      } catch (SQLException e) {
        // It is broken already; nothing was written on it.
        return;
      }
    }
  }
}
