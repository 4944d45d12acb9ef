package app.understory.prep.openings;

import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What was said after sessions, as rows. */
public final class AfterwordStore {
  private static final String AFTERWORD = "afterword";

  private final Rows rows;

  public AfterwordStore(Rows rows) {
    this.rows = rows;
  }

  List<Afterword> of(PersonId person) {
    return rows.read(AFTERWORD, "where person_id = ? order by said_at, id", person.value()).stream()
        .map(AfterwordStore::afterword).toList();
  }

  Optional<Afterword> find(Tx tx, UUID id) {
    return tx.rows().find(AFTERWORD, id).map(AfterwordStore::afterword);
  }

  void put(Tx tx, PersonId person, Afterword said) {
    tx.put(Row.of(AFTERWORD, Afterword.idOf(said.worksheet(), said.opening()))
        .set("person_id", person.value()).set("worksheet_id", said.worksheet())
        .set("opening", said.opening()).set("words", said.words()).moment("said", said.said()).build());
  }

  void remove(Tx tx, UUID id) {
    tx.remove(AFTERWORD, id);
  }

  private static Afterword afterword(Row row) {
    return new Afterword(row.uuid("worksheet_id"), row.choice("opening", Opening.class), row.text("words"),
        row.moment("said"));
  }
}
