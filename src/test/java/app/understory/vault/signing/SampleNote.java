package app.understory.vault.signing;

import app.understory.vault.Vault;
import app.understory.vault.rows.Row;
import java.util.UUID;

/** Rows of a note of a fictional person, as the house's stores would put them. */
final class SampleNote {
  private SampleNote() {}

  static Row person(Vault vault, UUID id) {
    return Row.of("person", id).set("preferred_name", "Ada Fictional").set("status", "ACTIVE")
        .moment("admitted", vault.time().now()).build();
  }

  static Row note(Vault vault, UUID id, UUID person) {
    return Row.of("note", id).set("person_id", person).set("kind", "SESSION").set("lane", "RECORD")
        .set("state", "OPEN").moment("begun", vault.time().now()).build();
  }

  static Row revision(Vault vault, UUID id, UUID note) {
    return Row.of("note_revision", id).set("note_id", note).set("number", 1).set("title", "After")
        .set("body", "The water was warm.").set("words", 4).set("reason", "LEFT")
        .moment("revised", vault.time().now()).build();
  }

  static Row signature(Signature made, UUID id, UUID note, UUID revision) {
    return made.into(Row.of("signature", id)).set("note_id", note).set("revision_id", revision).build();
  }
}
