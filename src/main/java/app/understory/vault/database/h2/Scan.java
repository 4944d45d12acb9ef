package app.understory.vault.database.h2;

import app.understory.vault.database.Progress;
import app.understory.vault.database.Progress.Step;
import app.understory.vault.form.Catalogue;
import app.understory.vault.form.Image;
import app.understory.vault.form.Seals;
import app.understory.vault.form.StateSum;
import app.understory.vault.form.Table;
import app.understory.vault.keys.Keyring;
import app.understory.vault.rows.Unreadable;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.TreeMap;

/** Reads every row of every table, verifies it against its seal, and sums the seals. */
public final class Scan {
  private static final int OFTEN = 1000;
  private final Connection connection;
  private final Catalogue catalogue;
  private final Seals seals;
  private final Progress progress;
  private final StateSum sum = new StateSum();
  private final Map<String, Long> counts = new TreeMap<>();
  private long done;

  /**
   * What was found.
   *
   * @param sum    the sum of all seals, 64 hexadecimal digits
   * @param counts rows by table
   */
  public record Found(String sum, Map<String, Long> counts) {}

  private Scan(Connection connection, Catalogue catalogue, Keyring keys, Progress progress) {
    this.connection = connection;
    this.catalogue = catalogue;
    this.seals = Pen.seals(keys);
    this.progress = progress;
  }

  /** Throws {@link Unreadable} at the first row that does not verify. */
  public static Found all(Connection connection, Catalogue catalogue, Keyring keys, Progress progress)
      throws SQLException {
    Scan scan = new Scan(connection, catalogue, keys, progress);
    scan.lazily(true);
    long of = scan.rows();
    for (Table table : catalogue.parentsFirst()) {
      scan.table(table, of);
    }
    scan.lazily(false);
    progress.at(Step.VERIFYING, scan.done, scan.done);
    return new Found(scan.sum.hex(), scan.counts);
  }

  /** Whether H2 hands rows over as it reads them, and gathers none in memory or in a spill file. */
  private void lazily(boolean yes) throws SQLException {
    try (Statement sql = connection.createStatement()) {
      sql.execute("SET LAZY_QUERY_EXECUTION " + (yes ? "TRUE" : "FALSE"));
    }
  }

  /** The same on the writer's connection, its own uncommitted rows included. */
  public static Found all(Pen pen, Keyring keys, Progress progress) throws SQLException {
    return all(pen.connection(), pen.catalogue(), keys, progress);
  }

  private long rows() throws SQLException {
    long rows = 0;
    for (Table table : catalogue.parentsFirst()) {
      try (Statement sql = connection.createStatement();
          ResultSet count = sql.executeQuery("select count(*) from " + table.name())) {
        count.next();
        rows += count.getLong(1);
      }
    }
    return rows;
  }

  private void table(Table table, long of) throws SQLException {
    long here = 0;
    try (Statement sql = connection.createStatement();
        ResultSet row = sql.executeQuery(TableSql.of(table).select())) {
      while (row.next()) {
        Image image = Cells.image(table, row);
        byte[] seal = Cells.seal(row);
        if (!seals.verifies(image, seal)) {
          throw new Unreadable("a row does not verify: " + image);
        }
        sum.add(seal);
        here++;
        if (++done % OFTEN == 0) {
          progress.at(Step.VERIFYING, done, of);
        }
      }
    }
    counts.put(table.name(), here);
  }
}
