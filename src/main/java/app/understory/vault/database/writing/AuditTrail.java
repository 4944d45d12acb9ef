package app.understory.vault.database.writing;

import app.understory.vault.form.Canonical;
import app.understory.vault.form.Image;
import app.understory.vault.form.Table;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Row;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Makes the audit's rows. Each has a chain: SHA-256 of the chain before it and of its own row in canonical form with an
 * empty chain. Who takes one out of the middle breaks all that follow.
 */
public final class AuditTrail {
  private static final String CHAIN = "chain";

  private AuditTrail() {}

  static Row row(Table table, Transaction tx, Hand hand, long sequence, Deed deed, String before) {
    long removed = tx.touched().values().stream().filter(image -> image.isEmpty()).count();
    Row.Builder row = Row.of(Hand.AUDIT, hand.ids().next()).set("sequence", sequence).moment("done", tx.now())
        .set("verb", deed.verb()).set("subject_id", deed.subject())
        .set("rows_put", tx.touched().size() - removed)
        .set("rows_removed", removed);
    Image unchained = Image.of(table, row.build(), hand.clinician());
    return row.set(CHAIN, HexFormat.of().parseHex(chain(before, unchained))).build();
  }

  /** The chain of a row, from the chain before it and the row with an empty chain; 64 hexadecimal digits. */
  public static String chain(String before, Image unchained) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      digest.update(HexFormat.of().parseHex(before));
      return HexFormat.of().formatHex(digest.digest(new Canonical().image(unchained).bytes()));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("this Java runtime lacks SHA-256", e);
    }
  }

  /** The chain that an audit row carries. */
  static String chainOf(Row row) {
    return HexFormat.of().formatHex(row.bytes(CHAIN));
  }
}
