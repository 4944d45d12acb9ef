package app.understory.measure.due;

import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What is due of one person otherwise than the practice's way, as rows. */
public final class PlanStore {
  private static final String PLAN = "measure_plan";

  private final Rows rows;

  public PlanStore(Rows rows) {
    this.rows = rows;
  }

  /** By measure. */
  Map<String, Plan> of(PersonId person) {
    return plans(rows.read(PLAN, "where person_id = ? order by measure", person.value()));
  }

  /** By person and measure. */
  Map<PersonId, Map<String, Plan>> all() {
    Map<PersonId, Map<String, Plan>> found = new HashMap<>();
    rows.read(PLAN, "order by person_id, measure")
        .forEach(row -> found.computeIfAbsent(row.as("person_id", PersonId::new), _ -> new HashMap<>())
            .put(row.text("measure"), row.choice("plan", Plan.class)));
    return found;
  }

  void put(Tx tx, PersonId person, String measure, Plan plan) {
    tx.put(Row.of(PLAN, idOf(person, measure)).set("person_id", person.value()).set("measure", measure)
        .set("plan", plan).build());
  }

  void remove(Tx tx, PersonId person, String measure) {
    tx.remove(PLAN, idOf(person, measure));
  }

  private static Map<String, Plan> plans(List<Row> rows) {
    Map<String, Plan> found = new HashMap<>();
    rows.forEach(row -> found.put(row.text("measure"), row.choice("plan", Plan.class)));
    return found;
  }

  private static UUID idOf(PersonId person, String measure) {
    return UUID.nameUUIDFromBytes(
        (person.value() + "/plan/" + measure).getBytes(StandardCharsets.US_ASCII));
  }
}
