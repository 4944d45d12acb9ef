package app.understory.vault.signing;

import app.understory.vault.rows.Row;
import app.understory.vault.time.Moment;
import java.util.Arrays;
import java.util.UUID;

/**
 * A clinician's signature as it is kept: a store puts it into a row of its own, in the transaction in which it was made.
 *
 * @param clinician   who signed
 * @param covers      in words, what the signed bytes hold; it is signed too
 * @param signed      when and where
 * @param logbookHead the Logbook's last record before the signing, its SHA-256: 32 bytes. It is signed too, so that
 *                    nobody can put a signature earlier or later in the vault's history than it was made
 * @param bytes       Ed25519 (RFC 8032), 64 bytes
 */
public record Signature(UUID clinician, String covers, Moment signed, byte[] logbookHead, byte[] bytes) {
  public Signature {
    logbookHead = logbookHead.clone();
    bytes = bytes.clone();
  }

  /** The signature in the columns {@code clinician_id, covers, logbook_head, signature, signed_at, signed_zone}. */
  public static Signature of(Row row) {
    return new Signature(row.uuid("clinician_id"), row.text("covers"), row.moment("signed"),
        row.bytes("logbook_head"), row.bytes("signature"));
  }

  /** Sets those columns. */
  public Row.Builder into(Row.Builder row) {
    return row.set("clinician_id", clinician).set("covers", covers).set("logbook_head", logbookHead)
        .set("signature", bytes).moment("signed", signed);
  }

  @Override
  public byte[] logbookHead() {
    return logbookHead.clone();
  }

  @Override
  public byte[] bytes() {
    return bytes.clone();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Signature that && clinician.equals(that.clinician) && covers.equals(that.covers)
        && signed.equals(that.signed) && Arrays.equals(logbookHead, that.logbookHead)
        && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /** Who and when, never what. */
  @Override
  public String toString() {
    return "signature of " + clinician + " at " + signed;
  }
}
