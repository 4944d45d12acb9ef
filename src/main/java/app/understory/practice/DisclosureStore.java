package app.understory.practice;

import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.List;
import java.util.UUID;

/** Keeps disclosures. */
public final class DisclosureStore {
  private static final String TABLE = "disclosure";

  private final Rows rows;

  public DisclosureStore(Rows rows) {
    this.rows = rows;
  }

  List<Disclosure> of(UUID person) {
    return rows.read(TABLE, "where person_id = ? order by made_at desc, id desc", person).stream()
        .map(row -> new Disclosure(row.id(), row.uuid("person_id"), row.text("recipient"), row.text("what"),
            row.text("purpose"), row.moment("made")))
        .toList();
  }

  void put(Tx tx, Disclosure disclosure) {
    tx.put(Row.of(TABLE, disclosure.id()).set("person_id", disclosure.person())
        .set("recipient", disclosure.recipient()).set("what", disclosure.what())
        .set("purpose", disclosure.purpose()).moment("made", disclosure.made()).build());
  }
}
