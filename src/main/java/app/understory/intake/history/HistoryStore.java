package app.understory.intake.history;

import app.understory.intake.history.Trial.Adequate;
import app.understory.intake.history.Trial.Episode;
import app.understory.intake.history.Trial.Response;
import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps what people bring with them. */
public final class HistoryStore {
  private static final String OF_PERSON = "where person_id = ? order by noted_at, id";

  private final Rows rows;

  public HistoryStore(Rows rows) {
    this.rows = rows;
  }

  List<Diagnosis> diagnoses(PersonId person) {
    return rows.read("diagnosis", OF_PERSON, person.value()).stream()
        .map(row -> new Diagnosis(row.id(), of(row), words(row, "code"), words(row, "words"),
            words(row, "since"), words(row, "episode"), words(row, "source"), row.moment("noted")))
        .toList();
  }

  List<Allergy> allergies(PersonId person) {
    return rows.read("allergy", OF_PERSON, person.value()).stream()
        .map(row -> new Allergy(row.id(), of(row), words(row, "substance"), words(row, "reaction"),
            words(row, "since"), row.moment("noted")))
        .toList();
  }

  List<Medicine> medicines(PersonId person) {
    return rows.read("medicine", OF_PERSON, person.value()).stream()
        .map(row -> new Medicine(row.id(), of(row), words(row, "name"), words(row, "dose"), words(row, "how"),
            words(row, "since"), Optional.ofNullable(row.momentOrNull("raised")), row.moment("noted")))
        .toList();
  }

  List<Trial> trials(PersonId person) {
    return rows.read("medication_trial", OF_PERSON, person.value()).stream()
        .map(row -> new Trial(row.id(), of(row), words(row, "drug"), words(row, "drug_class"),
            words(row, "highest"), words(row, "period"), row.choice("dose", Adequate.class),
            row.choice("long_enough", Adequate.class), row.choice("response", Response.class),
            words(row, "why"), row.choice("episode", Episode.class), row.moment("noted")))
        .toList();
  }

  List<Consent> consents(PersonId person) {
    return rows.read("consent", OF_PERSON, person.value()).stream()
        .map(
            row -> new Consent(row.id(), of(row), row.choice("kind", Consent.Kind.class), words(row, "about"),
                words(row, "version"), words(row, "signed"), row.choice("how", Consent.How.class),
                words(row, "ends"), words(row, "withdrawn"), words(row, "reason"), row.moment("noted")))
        .toList();
  }

  void put(Tx tx, Item item) {
    tx.put(switch (item) {
      case Diagnosis it ->
        row("diagnosis", it).set("code", filled(it.code())).set("words", filled(it.words()))
            .set("since", filled(it.since())).set("episode", filled(it.episode()))
            .set("source", filled(it.source())).build();
      case Allergy it -> row("allergy", it).set("substance", filled(it.substance()))
          .set("reaction", filled(it.reaction())).set("since", filled(it.since())).build();
      case Medicine it -> row("medicine", it).set("name", filled(it.name())).set("dose", filled(it.dose()))
          .set("how", filled(it.how())).set("since", filled(it.since()))
          .moment("raised", it.raised().orElse(null)).build();
      case Consent it -> row("consent", it).set("kind", it.kind()).set("about", filled(it.about()))
          .set("version", filled(it.version())).set("signed", filled(it.signed())).set("how", it.how())
          .set("ends", filled(it.ends())).set("withdrawn", filled(it.withdrawn()))
          .set("reason", filled(it.reason())).build();
      case Trial it -> row("medication_trial", it).set("drug", filled(it.drug()))
          .set("drug_class", filled(it.drugClass())).set("highest", filled(it.highest()))
          .set("period", filled(it.period())).set("dose", it.dose()).set("long_enough", it.time())
          .set("response", it.response()).set("why", filled(it.why())).set("episode", it.episode()).build();
    });
  }

  void remove(Tx tx, Item item) {
    tx.remove(table(item), item.id());
  }

  private static String table(Item item) {
    return switch (item) {
      case Diagnosis _ -> "diagnosis";
      case Allergy _ -> "allergy";
      case Medicine _ -> "medicine";
      case Trial _ -> "medication_trial";
      case Consent _ -> "consent";
    };
  }

  private static Row.Builder row(String table, Item item) {
    return Row.of(table, item.id()).set("person_id", item.person().value()).moment("noted", item.noted());
  }

  private static PersonId of(Row row) {
    return row.as("person_id", PersonId::new);
  }

  private static String words(Row row, String column) {
    return Objects.requireNonNullElse(row.textOrNull(column), "");
  }

  private static @Nullable String filled(String words) {
    return words.isBlank() ? null : words.strip();
  }
}
