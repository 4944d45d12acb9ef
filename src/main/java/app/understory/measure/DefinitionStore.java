package app.understory.measure;

import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;

/** The practice's own measures as rows, as they were written. */
public final class DefinitionStore {
  private static final String DEFINITION = "measure_definition";

  private final Rows rows;

  public DefinitionStore(Rows rows) {
    this.rows = rows;
  }

  /**
   * One version of a measure.
   *
   * @param lines   its file
   * @param offered whether it is still offered; forms filled in by it are scored by it in any case
   */
  record Kept(String measure, int version, List<String> lines, boolean offered) {}

  List<Kept> all() {
    return rows.read(DEFINITION, "order by measure, version").stream().map(DefinitionStore::kept).toList();
  }

  void put(Tx tx, Kept kept, Moment now) {
    tx.put(Row.of(DEFINITION, idOf(kept.measure(), kept.version())).set("measure", kept.measure())
        .set("version", kept.version()).set("lines", String.join("\n", kept.lines()))
        .set("offered", kept.offered()).moment("loaded", now).build());
  }

  private static Kept kept(Row row) {
    return new Kept(row.text("measure"), row.whole("version"), row.text("lines").lines().toList(),
        row.yes("offered"));
  }

  private static UUID idOf(String measure, int version) {
    return UUID.nameUUIDFromBytes(
        ("measure/" + measure + "/" + version).getBytes(StandardCharsets.US_ASCII));
  }
}
