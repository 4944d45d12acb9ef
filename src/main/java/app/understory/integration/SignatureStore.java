package app.understory.integration;

import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.signing.Covered;
import app.understory.vault.signing.Signature;
import app.understory.vault.signing.Signatures;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Signatures of notes, as rows. Each covers the note's own row and the row of one revision. */
public final class SignatureStore {
  private final Rows rows;
  private final Signatures signatures;

  public SignatureStore(Rows rows, Signatures signatures) {
    this.rows = rows;
    this.signatures = signatures;
  }

  /** Signs note and revision as they stand in this transaction. */
  void sign(Tx tx, UUID id, Note note, Revision revision, String covers, Moment now) {
    Signature made = signatures.sign(tx, covers, now, covered(note, revision.id()));
    tx.put(made.into(
        Row.of("signature", id).set("note_id", note.id().value()).set("revision_id", revision.id())).build());
  }

  Optional<Signed> of(Note note) {
    return rows.read("signature", "where note_id = ? order by signed_at, id", note.id().value()).stream()
        .reduce((_, later) -> later).map(row -> signed(note, row));
  }

  private Signed signed(Note note, Row row) {
    Signature signature = Signature.of(row);
    UUID revision = row.uuid("revision_id");
    Optional<Row> clinician = rows.find("clinician", signature.clinician());
    byte[] key = clinician.map(who -> who.bytes("signing_key")).orElseGet(signatures::publicKey);
    int version = rows.find(NoteStore.table(note), revision).map(of -> of.whole("number")).orElse(0);
    return new Signed(version, clinician.map(who -> who.text("name")).orElse(""), signature.signed(),
        signature.covers(), signatures.verify(signature, key, covered(note, revision)));
  }

  private static List<Covered> covered(Note note, UUID revision) {
    return List.of(new Covered("note", note.id().value()), new Covered(NoteStore.table(note), revision));
  }
}
