package app.understory.vault.database;

import app.understory.vault.VaultState.Damage;
import app.understory.vault.database.h2.Bare;
import app.understory.vault.database.h2.CatalogueReader.Strange;
import app.understory.vault.logbook.Unsound;
import java.sql.SQLException;

/** Says in the vault's terms what kept it from opening. */
final class Failure {
  private Failure() {}

  static Damaged of(Exception e) {
    return switch (e) {
      case SQLException sql ->
        new Damaged(Damage.DATABASE_DAMAGED, "H2 error " + sql.getErrorCode(), Bare.of(sql));
      case Strange strange -> new Damaged(Damage.DATABASE_HOSTILE, text(strange), strange);
      case Unsound unsound -> new Damaged(Damage.LOGBOOK, text(unsound), unsound);
      default -> new Damaged(Damage.DATABASE_DAMAGED, text(e), e);
    };
  }

  static Damaged of(String message) {
    return new Damaged(Damage.DATABASE_DAMAGED, message);
  }

  static Damaged of(Look look) {
    return switch (look) {
      case Look.Missing _ -> new Damaged(Damage.DATABASE_EMPTY, "there is no database");
      case Look.Empty _ -> new Damaged(Damage.DATABASE_EMPTY, "the database's file is empty");
      case Look.Cut cut -> new Damaged(Damage.DATABASE_CUT, cut.why());
      case Look.Foreign _ -> new Damaged(Damage.DATABASE_FOREIGN, "the database belongs to another vault");
      case Look.Hostile hostile -> new Damaged(Damage.DATABASE_HOSTILE, hostile.what());
      case Look.TooNew newer ->
        new Damaged(Damage.DATABASE_FOREIGN, "a newer version of the program made it: " + newer.theirs());
      case Look.Standing _ -> throw new IllegalArgumentException("nothing is damaged");
    };
  }

  private static String text(Exception e) {
    return String.valueOf(e.getMessage());
  }
}
