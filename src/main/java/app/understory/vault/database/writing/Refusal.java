package app.understory.vault.database.writing;

import app.understory.vault.database.h2.Bare;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.NotKept.Reason;
import java.sql.SQLException;

/** What H2 says against a row, without the words that its messages quote. */
final class Refusal {
  private Refusal() {}

  static NotKept of(String table, SQLException e) {
    String state = String.valueOf(e.getSQLState());
    boolean rule = state.startsWith("22") || state.startsWith("23");
    return new NotKept(rule ? Reason.REFUSED : Reason.DISK, switch (e.getErrorCode()) {
      case 23502 -> "a column of " + table + " that must be filled is empty";
      case 23505 -> "another row of " + table + " has the same";
      case 23503, 23506 -> "a row of " + table + " hangs on another row";
      case 22001 -> "a text of " + table + " is too long";
      default -> "the database did not take a row of " + table + " (" + e.getErrorCode() + ")";
    }, Bare.of(e));
  }
}
