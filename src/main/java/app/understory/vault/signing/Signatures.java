package app.understory.vault.signing;

import app.understory.vault.form.Canonical;
import app.understory.vault.keys.Signing;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;

/**
 * Makes and verifies signatures over whole rows. What is signed is a canonical form of its own, version 1: the vault,
 * who, when and where, what it covers in words, the Logbook's head, and each row with its table, id, and every column
 * that is not empty, by name in the alphabet's order, its author among them. A column that a later version adds leaves a
 * signature good; a word, a time or an author that is changed does not.
 *
 * <p>Sign inside the lambda that is handed to the Scribe, after everything it covers was put, and put the
 * {@link Signature} into a row in the same lambda: then the rows, the signature and the audit's line are kept together,
 * or nothing is.
 */
public final class Signatures {
  private static final String FORM = "understory signature 1";

  private final UUID vault;
  private final UUID clinician;
  private final Signing signing;
  private final Rows rows;

  /** What a verification comes to. */
  public enum Verdict {
    /** Every row it covers says what it said when it was signed, by the holder of this key. */
    GOOD,
    /** A row that it covers does not stand any more. */
    MISSING,
    /** A row, the signature, or the key is another one. */
    BROKEN
  }

  /**
   * @param clinician who unlocked, and signs
   * @param rows      where verifications read
   */
  public Signatures(UUID vault, UUID clinician, Signing signing, Rows rows) {
    this.vault = vault;
    this.clinician = clinician;
    this.signing = signing;
    this.rows = rows;
  }

  /**
   * Signs rows as they stand in this transaction, with the key of the clinician who unlocked. Nothing is put: the store
   * puts the signature's row.
   *
   * @param tx     of the lambda that puts what is signed
   * @param covers in words, what is covered, at most 1,000 characters
   * @param at     when and where; cut to microseconds
   * @param rows   at least one, in the order in which they are verified later: rows of append-only tables, since whatever
   *               changes one of them later breaks the signature
   * @throws NotKept (REFUSED) where a row does not stand; then nothing of the transaction is kept
   */
  public Signature sign(Tx tx, String covers, Moment at, List<Covered> rows) {
    List<Row> standing = standing(tx.rows(), rows).orElseThrow(
        () -> new NotKept(NotKept.Reason.REFUSED, "what was to be signed does not stand"));
    if (standing.isEmpty()) {
      throw new NotKept(NotKept.Reason.REFUSED, "a signature covers at least one row");
    }
    Moment signed = new Moment(at.at().truncatedTo(ChronoUnit.MICROS), at.zone());
    byte[] head = tx.logbookHead();
    byte[] message = message(new Signature(clinician, covers, signed, head, new byte[0]), standing);
    return new Signature(clinician, covers, signed, head, signing.sign(message));
  }

  /**
   * Verifies a signature against the rows as they stand now. Each row is also verified against its seal as it is read.
   *
   * @param publicKey of the clinician whom the signature names: 32 bytes
   * @param rows      what it covers, in the order in which it was signed
   */
  public Verdict verify(Signature signature, byte[] publicKey, List<Covered> rows) {
    Optional<List<Row>> standing = standing(this.rows, rows);
    if (standing.isEmpty()) {
      return Verdict.MISSING;
    }
    byte[] message = message(signature, standing.get());
    return Signing.verify(publicKey, message, signature.bytes()) ? Verdict.GOOD : Verdict.BROKEN;
  }

  /** The public key of the clinician who unlocked: 32 bytes. */
  public byte[] publicKey() {
    return signing.publicKey();
  }

  private static Optional<List<Row>> standing(Rows rows, List<Covered> covered) {
    List<Row> standing = covered.stream().flatMap(each -> rows.find(each.table(), each.id()).stream())
        .toList();
    return standing.size() == covered.size() ? Optional.of(standing) : Optional.empty();
  }

  private byte[] message(Signature signature, List<Row> rows) {
    Instant at = signature.signed().at();
    Canonical out = new Canonical().text(FORM).id(vault).id(signature.clinician())
        .whole(ChronoUnit.MICROS.between(Instant.EPOCH, at)).text(signature.signed().zone().getId())
        .text(signature.covers()).sized(signature.logbookHead()).count(rows.size());
    for (Row row : rows) {
      Map<String, Object> values = new TreeMap<>(row.values());
      out.text(row.table()).id(row.id()).count(values.size());
      values.forEach((column, value) -> out.text(column).value(value));
    }
    return out.bytes();
  }
}
