package app.understory.course.regimen;

import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.List;
import java.util.UUID;

/** The regimens that the practice wrote, its own and those it changed. */
public final class RegimenStore {
  private static final String TABLE = "regimen_template";

  private final Rows rows;

  public RegimenStore(Rows rows) {
    this.rows = rows;
  }

  List<Template> all() {
    return rows.read(TABLE, "order by name, id").stream().map(row -> new Template(row.id(),
        new Regimen(row.text("name"), LegText.read(row.text("legs")), row.text("source")), true)).toList();
  }

  void put(Tx tx, UUID id, Regimen regimen) {
    tx.put(Row.of(TABLE, id).set("name", regimen.name()).set("legs", LegText.write(regimen.legs()))
        .set("source", regimen.source()).build());
  }

  void remove(Tx tx, UUID id) {
    tx.remove(TABLE, id);
  }
}
