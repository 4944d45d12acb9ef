package app.understory.vault.check;

import app.understory.vault.Vault;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Unreadable;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * A digest of what a vault says. The same content gives the same digest in any vault, so whatever is random in one stays
 * out: its id, keys, signatures, seals, and the nonces of what is sealed.
 */
final class Content {
  private static final Set<String> RANDOM = Set.of("signing_key", "signature", "logbook_head", "seal",
      "form");
  private static final String SEALED = "sealed";

  private final Vault vault;
  private final MessageDigest digest;

  Content(Vault vault) {
    this.vault = vault;
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * Reads every row of a table, in the order of ids, and takes it in.
   *
   * @return how many there are
   * @throws Unreadable where one does not verify
   */
  long take(String table) {
    List<Row> rows = vault.rows().read(table, "order by id");
    add(table);
    for (Row row : rows) {
      add(row.id().toString());
      Map<String, Object> values = new TreeMap<>(row.values());
      values.keySet().removeAll(RANDOM);
      values.forEach((column, value) -> {
        add(column);
        add(column.equals(SEALED) ? opened(row) : said(value));
      });
    }
    return rows.size();
  }

  /** Words of the clinician who looks; of what is another's only that it is there. */
  private String opened(Row row) {
    return row.uuid("author_id").equals(vault.clinician())
        ? vault.ink().open(row.id(), row.bytes(SEALED))
        : "sealed by another";
  }

  private static String said(Object value) {
    return value instanceof byte[] bytes ? HexFormat.of().formatHex(bytes) : value.toString();
  }

  private void add(String words) {
    byte[] bytes = words.getBytes(StandardCharsets.UTF_8);
    digest.update(Integer.toString(bytes.length).getBytes(StandardCharsets.US_ASCII));
    digest.update((byte) ':');
    digest.update(bytes);
  }

  /** The digest of all that was taken in. */
  String hex() {
    return HexFormat.of().formatHex(digest.digest());
  }
}
