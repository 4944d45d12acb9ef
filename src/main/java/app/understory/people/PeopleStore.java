package app.understory.people;

import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** Keeps people, those around them, and what they weigh. */
public final class PeopleStore {
  private final Rows rows;

  public PeopleStore(Rows rows) {
    this.rows = rows;
  }

  List<Person> people(boolean archived) {
    String which = archived ? "is not null" : "is null";
    return rows.read("person", "where archived_at " + which + " order by lower(preferred_name), id").stream()
        .map(PeopleStore::person).toList();
  }

  Optional<Person> person(PersonId id) {
    return rows.find("person", id.value()).map(PeopleStore::person);
  }

  Optional<Person> person(Tx tx, PersonId id) {
    return tx.rows().find("person", id.value()).map(PeopleStore::person);
  }

  void put(Tx tx, Person person) {
    tx.put(Row.of("person", person.id().value()).set("preferred_name", person.preferredName())
        .set("legal_name", person.legalName().orElse(null))
        .set("pronouns", person.pronouns().orElse(null)).set("birth_date", person.birthDate().orElse(null))
        .set("phone", person.reach().phone()).set("email", person.reach().email())
        .set("address", person.reach().address()).set("status", person.status())
        .moment("admitted", person.admitted()).moment("archived", person.archivedAt().orElse(null))
        .build());
  }

  List<Ally> allies(PersonId id) {
    return rows.read("ally", "where person_id = ? order by noted_at, id", id.value()).stream()
        .map(PeopleStore::ally).toList();
  }

  List<Ally> allies() {
    return rows.read("ally", "").stream().map(PeopleStore::ally).toList();
  }

  /** Keeps when it was first noted, so that a change does not move it. */
  void put(Tx tx, Ally ally, Moment now) {
    Moment noted = tx.rows().find("ally", ally.id()).map(row -> row.moment("noted")).orElse(now);
    tx.put(Row.of("ally", ally.id()).set("person_id", ally.person().value()).set("role", ally.role())
        .set("name", ally.name()).set("relation", ally.relation().orElse(null))
        .set("phone", ally.phone().orElse(null)).moment("noted", noted).build());
  }

  void remove(Tx tx, Ally ally) {
    tx.remove("ally", ally.id());
  }

  Optional<Weight> newestWeight(PersonId id) {
    return rows.read("weight", "where person_id = ? order by taken_at desc, id desc fetch first 1 row only",
        id.value()).stream().map(PeopleStore::weight).findFirst();
  }

  void put(Tx tx, Weight weight, Moment now) {
    Moment entered = tx.rows().find("weight", weight.id()).map(row -> row.moment("entered")).orElse(now);
    tx.put(Row.of("weight", weight.id()).set("person_id", weight.person().value())
        .set("kilograms", weight.kilograms().setScale(2, RoundingMode.HALF_UP))
        .set("as_typed", weight.asTyped()).moment("taken", weight.taken()).moment("entered", entered)
        .build());
  }

  void remove(Tx tx, Weight weight) {
    tx.remove("weight", weight.id());
  }

  Optional<Advance> advance(PersonId id) {
    return rows.find("person_advance", id.value()).map(PeopleStore::advance);
  }

  Optional<Advance> advance(Tx tx, PersonId id) {
    return tx.rows().find("person_advance", id.value()).map(PeopleStore::advance);
  }

  void put(Tx tx, Advance advance) {
    tx.put(Row.of("person_advance", advance.person().value()).set("from_status", advance.from())
        .set("to_status", advance.to()).moment("advanced", advance.when())
        .moment("put_back", advance.putBack().orElse(null)).build());
  }

  private static Advance advance(Row row) {
    return new Advance(new PersonId(row.id()), row.choice("from_status", Person.Status.class),
        row.choice("to_status", Person.Status.class), row.moment("advanced"),
        Optional.ofNullable(row.momentOrNull("put_back")));
  }

  private static Person person(Row row) {
    return new Person(new PersonId(row.id()), row.text("preferred_name"),
        Optional.ofNullable(row.textOrNull("legal_name")),
        Optional.ofNullable(row.textOrNull("pronouns")), Optional.ofNullable(row.dateOrNull("birth_date")),
        new Person.Reach(row.textOrNull("phone"), row.textOrNull("email"), row.textOrNull("address")),
        row.choice("status", Person.Status.class), row.moment("admitted"),
        Optional.ofNullable(row.momentOrNull("archived")));
  }

  private static Ally ally(Row row) {
    return new Ally(row.id(), row.as("person_id", PersonId::new), row.choice("role", Ally.Role.class),
        row.text("name"), Optional.ofNullable(row.textOrNull("relation")),
        Optional.ofNullable(row.textOrNull("phone")));
  }

  private static Weight weight(Row row) {
    return new Weight(row.id(), row.as("person_id", PersonId::new),
        row.decimal("kilograms").setScale(2, RoundingMode.HALF_UP), row.text("as_typed"),
        row.moment("taken"));
  }
}
