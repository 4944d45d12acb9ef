package app.understory.vault.database.h2;

import java.sql.SQLException;

/** H2's messages quote values; a person's words must stand in no exception. */
public final class Bare {
  private Bare() {}

  /** The same failure with its number and place, without its message. */
  public static SQLException of(SQLException e) {
    SQLException bare = new SQLException("H2 error " + e.getErrorCode(), e.getSQLState(), e.getErrorCode());
    bare.setStackTrace(e.getStackTrace());
    return bare;
  }
}
