package app.understory.intake.talk;

import app.understory.intake.talk.Consultation.Outcome;
import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.visit.VisitId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Keeps first talks, each under the id of its person. */
public final class ConsultationStore {
  private static final String TABLE = "consultation";

  private final Rows rows;

  public ConsultationStore(Rows rows) {
    this.rows = rows;
  }

  Optional<Consultation> of(PersonId person) {
    return rows.find(TABLE, person.value()).map(ConsultationStore::consultation);
  }

  /** Those whose follow-up is due until that day and was not seen to, the longest due first. */
  List<Consultation> due(LocalDate until) {
    return rows.read(TABLE, "where follow_up <= ? and followed_at is null order by follow_up, id", until)
        .stream().map(ConsultationStore::consultation).toList();
  }

  void put(Tx tx, Consultation talk) {
    Row.Builder row = Row.of(TABLE, talk.person().value())
        .set("visit_id", talk.visit().map(VisitId::value).orElse(null)).moment("began", talk.began())
        .set("inquired", talk.inquired().orElse(null)).set("outcome", talk.outcome().orElse(null))
        .set("follow_up", talk.followUp().orElse(null)).moment("followed", talk.followed().orElse(null));
    for (TalkField field : TalkField.values()) {
      row.set(column(field), talk.words().get(field));
    }
    tx.put(row.build());
  }

  private static String column(TalkField field) {
    return field.name().toLowerCase(Locale.ROOT) + "_words";
  }

  private static Consultation consultation(Row row) {
    Map<TalkField, String> words = new EnumMap<>(TalkField.class);
    for (TalkField field : TalkField.values()) {
      Optional.ofNullable(row.textOrNull(column(field))).ifPresent(text -> words.put(field, text));
    }
    return new Consultation(new PersonId(row.id()), row.maybe("visit_id", VisitId::new), row.moment("began"),
        words, Optional.ofNullable(row.dateOrNull("inquired")),
        Optional.ofNullable(row.textOrNull("outcome")).map(Outcome::valueOf),
        Optional.ofNullable(row.dateOrNull("follow_up")), Optional.ofNullable(row.momentOrNull("followed")));
  }
}
