package app.understory.practice;

import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.List;
import java.util.UUID;

/** Keeps the practice's phrases. */
public final class PhraseStore {
  private static final String TABLE = "phrase";

  private final Rows rows;

  public PhraseStore(Rows rows) {
    this.rows = rows;
  }

  List<Phrase> all() {
    return rows.read(TABLE, "order by abbreviation, id").stream()
        .map(row -> new Phrase(row.id(), row.text("abbreviation"), row.text("words"))).toList();
  }

  void put(Tx tx, Phrase phrase) {
    tx.rows().read(TABLE, "where abbreviation = ?", phrase.abbreviation()).stream().map(Row::id)
        .filter(id -> !id.equals(phrase.id())).forEach(id -> tx.remove(TABLE, id));
    tx.put(Row.of(TABLE, phrase.id()).set("abbreviation", phrase.abbreviation()).set("words", phrase.words())
        .build());
  }

  void remove(Tx tx, UUID id) {
    tx.remove(TABLE, id);
  }
}
