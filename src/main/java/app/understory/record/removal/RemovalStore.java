package app.understory.record.removal;

import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Finds every row of a prospect, in every table that may hold one, and takes it out with all it ever said. */
public final class RemovalStore {
  /** Tables that a prospect leaves, children first. A contact's lines go with it. */
  static final List<String> LEFT = List.of("contact_line", "contact", "release", "consultation", "judgement",
      "diagnosis", "allergy", "medicine", "medication_trial", "candidacy", "printing", "ally", "weight",
      "visit",
      "person_advance", "person");
  /** Tables that make a person more than a prospect: with a row in one of them there is a record to be kept. */
  static final List<String> RECORD = List.of("session", "worksheet", "strand", "note", "attached_file",
      "disclosure", "prescriber_order", "course", "departure", "measure_response", "safety_answer",
      "measure_plan", "consent", "safety_plan", "safety_plan_review");

  private static final List<String> UNDER_THE_PERSON = List.of("consultation", "person_advance", "person");

  private final Rows rows;

  public RemovalStore(Rows rows) {
    this.rows = rows;
  }

  /** A row to take out. */
  record Found(String table, UUID id) {}

  /** How many rows there are that make them more than a prospect. */
  long record(PersonId person) {
    return RECORD.stream().mapToLong(table -> rows
        .number("select count(*) from " + table + " where person_id = ?", person.value())).sum()
        + signedCandidacies(person);
  }

  /** A candidacy that only was decided goes with a prospect; one that was signed makes a record. */
  private long signedCandidacies(PersonId person) {
    return rows.number("select count(*) from candidacy_signature where candidacy_id in"
        + " (select id from candidacy where person_id = ?)", person.value());
  }

  /** Every row that a prospect left in a table, those that were taken out before and are only remembered too. */
  List<Found> left(String table, PersonId person) {
    List<UUID> ids = new ArrayList<>(standing(table, person));
    if (!UNDER_THE_PERSON.contains(table)) {
      ids.addAll(remembered(table, person));
    }
    return ids.stream().distinct().map(id -> new Found(table, id)).toList();
  }

  private List<UUID> standing(String table, PersonId person) {
    if (UNDER_THE_PERSON.contains(table)) {
      return List.of(person.value());
    }
    String whose = table.equals("contact_line")
        ? "contact_id in (select id from contact where person_id = ?)"
        : "person_id = ?";
    return rows.ids("select id from " + table + " where " + whose, person.value());
  }

  /** Rows that no longer stand, of which an earlier image names the person, or one of their contacts. */
  private List<UUID> remembered(String table, PersonId person) {
    List<UUID> whose = Stream.concat(Stream.of(person.value()),
        rows.ids("select id from contact where person_id = ?", person.value()).stream()).toList();
    return rows.ids("select distinct row_id from earlier where table_name = ? and not exists (select 1 from "
        + table + " where id = earlier.row_id)", table).stream()
        .filter(id -> rows.earlier(table, id).stream().anyMatch(image -> names(image.row(), whose))).toList();
  }

  private static boolean names(Row row, List<UUID> whose) {
    return row.values().entrySet().stream().anyMatch(
        value -> value.getKey().endsWith("_id") && !value.getKey().equals("author_id")
            && value.getValue() instanceof UUID id && whose.contains(id));
  }

  boolean prospect(Tx tx, PersonId person, String status) {
    return tx.rows().find("person", person.value()).filter(row -> row.text("status").equals(status))
        .isPresent();
  }

  void forget(Tx tx, Found found) {
    tx.forget(found.table(), found.id());
  }
}
