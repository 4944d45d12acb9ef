package app.understory.vault.backup.content;

import app.understory.vault.keys.PrivateInk;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Unreadable;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * SHA-256 over what was written, and over nothing that differs from vault to vault: no keys, seals, nonces or
 * signatures. Private words count by their plain text where this clinician's key opens them, else by their sealed form.
 */
public final class ContentDigest {
  private static final int PAGE = 500;
  private static final String SEALED = "sealed";
  /** Made of keys and nonces: other in every vault though the content is the same. */
  private static final Set<String> LEFT_OUT = Set.of("signing_key", "signature", "logbook_head");

  private final Rows rows;
  private final PrivateInk ink;

  /** @param ink opens the private lane of one clinician */
  public ContentDigest(Rows rows, PrivateInk ink) {
    this.rows = rows;
    this.ink = ink;
  }

  /** 64 hexadecimal digits over these tables, in their order. */
  public String of(List<String> tables) {
    MessageDigest digest = sha256();
    for (String table : tables) {
      digest.update((table + "\n").getBytes(StandardCharsets.UTF_8));
      List<Row> page = rows.read(table, "order by id limit ?", (long) PAGE);
      while (!page.isEmpty()) {
        page.forEach(row -> digest.update(bytes(row)));
        page = rows.read(table, "where id > ? order by id limit ?", page.getLast().id(), (long) PAGE);
      }
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private byte[] bytes(Row row) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeUTF(row.id().toString());
      for (Map.Entry<String, Object> each : new TreeMap<>(row.values()).entrySet()) {
        if (!LEFT_OUT.contains(each.getKey())) {
          out.writeUTF(each.getKey());
          write(out, plain(row, each));
        }
      }
      out.writeUTF("");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private Object plain(Row row, Map.Entry<String, Object> cell) {
    if (cell.getKey().equals(SEALED) && cell.getValue() instanceof byte[] sealed) {
      try {
        return ink.open(row.id(), sealed);
      } catch (Unreadable othersWords) {
        return sealed;
      }
    }
    return cell.getValue();
  }

  private static void write(DataOutputStream out, Object value) throws IOException {
    byte[] bytes = switch (value) {
      case String text -> text.getBytes(StandardCharsets.UTF_8);
      case byte[] raw -> raw;
      case BigDecimal decimal -> decimal.toPlainString().getBytes(StandardCharsets.US_ASCII);
      case UUID _,Long _,Boolean _,LocalDate _ -> value.toString().getBytes(StandardCharsets.US_ASCII);
      default -> throw new IllegalStateException("no column holds a " + value.getClass().getSimpleName());
    };
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("SHA-256 is missing", e);
    }
  }
}
