package crooked.people;

import crooked.Breaks;
import java.sql.Connection;
import java.sql.SQLException;

@Breaks("only the vault speaks to the database")
class SpeaksJdbc {
  boolean open(Connection connection) throws SQLException {
    return !connection.isClosed();
  }
}
