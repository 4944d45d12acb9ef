package app.understory.session.concern;

import app.understory.people.PersonId;
import app.understory.session.EntryId;
import app.understory.session.SessionId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.List;
import java.util.Optional;

/** Keeps what concerns came to, under the ids of their entries; earlier images stay. */
public final class CareStore {
  private static final String TABLE = "concern_care";

  private final Rows rows;

  public CareStore(Rows rows) {
    this.rows = rows;
  }

  public List<Care> of(SessionId session) {
    return rows.read(TABLE, "where session_id = ? order by id", session.value()).stream().map(CareStore::care)
        .toList();
  }

  public void put(Tx tx, Care care) {
    tx.put(Row.of(TABLE, care.concern().value()).set("session_id", care.session().value())
        .set("person_id", care.person().value()).set("severity", care.severity().orElse(null))
        .set("done", care.done().orElse(null)).moment("told", care.told().orElse(null)).build());
  }

  private static Care care(Row row) {
    return new Care(new EntryId(row.id()), row.as("session_id", SessionId::new),
        row.as("person_id", PersonId::new),
        Optional.ofNullable(row.textOrNull("severity")).map(Care.Severity::valueOf),
        Optional.ofNullable(row.textOrNull("done")), Optional.ofNullable(row.momentOrNull("told")));
  }
}
