package app.understory.vault.database.h2;

import app.understory.vault.database.Progress;
import app.understory.vault.database.Progress.Step;
import app.understory.vault.form.Image;
import app.understory.vault.form.StateSum;
import app.understory.vault.form.Table;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Seals every row of a migrated copy anew: its columns are others than those its old seal speaks of. */
public final class Resealing {
  private static final int PAGE = 500;

  private Resealing() {}

  /**
   * To be called on a copy of which every row was verified before it was changed; commits page by page.
   *
   * @return the sum of all new seals, 64 hexadecimal digits
   */
  public static String all(Pen pen, Progress progress) throws SQLException {
    StateSum sum = new StateSum();
    long done = 0;
    for (Table table : pen.catalogue().parentsFirst()) {
      List<Image> page = page(pen.connection(), table, new UUID(0, 0), ">=");
      while (!page.isEmpty()) {
        for (Image image : page) {
          byte[] seal = pen.seal(image);
          pen.merge(image, seal);
          sum.add(seal);
        }
        pen.commit();
        done += page.size();
        progress.at(Step.REBUILDING, done, 0);
        page = page(pen.connection(), table, page.getLast().id(), ">");
      }
    }
    return sum.hex();
  }

  private static List<Image> page(Connection connection, Table table, UUID from, String after)
      throws SQLException {
    List<Image> page = new ArrayList<>();
    try (PreparedStatement sql = connection
        .prepareStatement(
            TableSql.of(table).select() + "where id " + after + " ? order by id limit " + PAGE)) {
      sql.setObject(1, from);
      try (ResultSet row = sql.executeQuery()) {
        while (row.next()) {
          page.add(Cells.image(table, row));
        }
      }
    }
    return page;
  }
}
