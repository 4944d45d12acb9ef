package app.understory.intake.safety;

import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Keeps plans of safety and their reviews. */
public final class SafetyPlanStore {
  private static final String PLAN = "safety_plan";
  private static final String REVIEW = "safety_plan_review";

  private final Rows rows;

  public SafetyPlanStore(Rows rows) {
    this.rows = rows;
  }

  Optional<SafetyPlan> of(PersonId person) {
    return rows.find(PLAN, id(person)).map(SafetyPlanStore::plan);
  }

  Optional<SafetyPlan> of(Tx tx, PersonId person) {
    return tx.rows().find(PLAN, id(person)).map(SafetyPlanStore::plan);
  }

  List<Review> reviews(PersonId person) {
    return rows.read(REVIEW, "where person_id = ? order by reviewed_at desc, id desc", person.value())
        .stream()
        .map(row -> new Review(row.id(), plan(row), row.moment("reviewed"), row.uuid("reviewed_by")))
        .toList();
  }

  void put(Tx tx, SafetyPlan plan) {
    tx.put(written(Row.of(PLAN, id(plan.person())), plan).build());
  }

  void put(Tx tx, Review review) {
    tx.put(written(Row.of(REVIEW, review.id()), review.plan()).moment("reviewed", review.reviewed())
        .set("reviewed_by", review.by()).build());
  }

  private static Row.Builder written(Row.Builder row, SafetyPlan plan) {
    row.set("person_id", plan.person().value()).moment("changed", plan.changed());
    for (Part part : Part.values()) {
      row.set(column(part), plan.of(part).isEmpty() ? null : plan.of(part));
    }
    return row;
  }

  private static SafetyPlan plan(Row row) {
    Map<Part, String> words = new EnumMap<>(Part.class);
    for (Part part : Part.values()) {
      Optional.ofNullable(row.textOrNull(column(part))).ifPresent(said -> words.put(part, said));
    }
    return new SafetyPlan(row.as("person_id", PersonId::new), words, row.moment("changed"));
  }

  private static String column(Part part) {
    return part.name().toLowerCase(Locale.ROOT);
  }

  /** The one id of a person's plan, so that it is never there twice. */
  private static UUID id(PersonId person) {
    return UUID.nameUUIDFromBytes((person.value() + "/safety").getBytes(StandardCharsets.US_ASCII));
  }
}
