package app.understory.vault.database.writing;

import app.understory.vault.form.Image;
import app.understory.vault.form.Table;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

/**
 * Walks the audit from its first row to its last and makes each chain again: a row that was taken out, put in, moved or
 * changed by whoever holds the vault key shows itself here, though its seal and the sum were made to fit.
 *
 * @param audit the table
 */
public record AuditWalk(Table audit) {
  private static final int PAGE = 500;
  private static final String START = "0".repeat(64);

  /**
   * @param last the chain that the database says its last row has, 64 hexadecimal digits
   * @return in words, where it breaks, if it does
   */
  public Optional<String> broken(Rows rows, String last) {
    String chain = START;
    long sequence = -1;
    List<Row> page = page(rows, sequence);
    while (!page.isEmpty()) {
      for (Row row : page) {
        String made = AuditTrail.chain(chain, unchained(row));
        if (!made.equals(HexFormat.of().formatHex(row.bytes("chain")))) {
          return Optional.of("its chain breaks at record " + row.number("sequence"));
        }
        chain = made;
        sequence = row.number("sequence");
      }
      page = page(rows, sequence);
    }
    return chain.equals(last) ? Optional.empty() : Optional.of("rows at its end are missing");
  }

  private static List<Row> page(Rows rows, long after) {
    return rows.read(Hand.AUDIT, "where sequence > ? order by sequence limit ?", after, (long) PAGE);
  }

  private Image unchained(Row row) {
    return Image.of(audit, row.with().set("chain", null).build(), row.uuid("author_id"));
  }
}
