package app.understory.measure.safety;

import app.understory.measure.ResponseId;
import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Words to flags, as rows. */
public final class SafetyStore {
  private static final String ANSWER = "safety_answer";

  private final Rows rows;

  public SafetyStore(Rows rows) {
    this.rows = rows;
  }

  Map<ResponseId, SafetyAnswer> of(PersonId person) {
    Map<ResponseId, SafetyAnswer> found = new HashMap<>();
    rows.read(ANSWER, "where person_id = ? order by answered_at, id", person.value())
        .forEach(row -> found.put(new ResponseId(row.id()), answer(row)));
    return found;
  }

  Optional<SafetyAnswer> find(ResponseId form) {
    return rows.find(ANSWER, form.value()).map(SafetyStore::answer);
  }

  void put(Tx tx, SafetyFlag flag, String words, Optional<String> action, Moment now) {
    tx.put(Row.of(ANSWER, flag.form().id().value()).set("person_id", flag.form().person().value())
        .set("about", flag.about()).set("words", words).set("action", action.orElse(null))
        .moment("answered", now).build());
  }

  void remove(Tx tx, ResponseId form) {
    tx.remove(ANSWER, form.value());
  }

  private static SafetyAnswer answer(Row row) {
    return new SafetyAnswer(row.text("about"), row.text("words"),
        Optional.ofNullable(row.textOrNull("action")), row.moment("answered"), row.uuid("author_id"));
  }
}
