package app.understory.intake.candidacy;

import app.understory.intake.candidacy.Judgement.State;
import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Keeps what the practice changed of the list, and every judgement. */
public final class ConsiderationStore {
  private static final String LIST = "consideration";
  private static final String JUDGEMENT = "judgement";

  private final Rows rows;

  public ConsiderationStore(Rows rows) {
    this.rows = rows;
  }

  /** Those which the practice changed or added. */
  List<Consideration> changed() {
    return rows.read(LIST, "order by place, code").stream().map(ConsiderationStore::consideration).toList();
  }

  void put(Tx tx, Consideration consideration) {
    tx.put(Row.of(LIST, consideration.id()).set("code", consideration.code())
        .set("name", consideration.name()).set("asks", consideration.asks())
        .set("source", consideration.source()).set("place", consideration.place())
        .set("hidden", consideration.hidden()).build());
  }

  void remove(Tx tx, Consideration consideration) {
    tx.remove(LIST, consideration.id());
  }

  /** All of one person, oldest first. */
  List<Judgement> judgements(PersonId person) {
    return rows.read(JUDGEMENT, "where person_id = ? order by entered_at, id", person.value()).stream()
        .map(ConsiderationStore::judgement).toList();
  }

  /** All of one person about one consideration, oldest first. */
  List<Judgement> judgements(PersonId person, String code) {
    return rows.read(JUDGEMENT, "where person_id = ? and code = ? order by entered_at, id", person.value(),
        code)
        .stream().map(ConsiderationStore::judgement).toList();
  }

  void put(Tx tx, Judgement judgement) {
    tx.put(Row.of(JUDGEMENT, judgement.id()).set("person_id", judgement.person().value())
        .set("code", judgement.code()).set("state", judgement.state())
        .set("note", blankless(judgement.note()))
        .set("source", blankless(judgement.source())).set("judged_by", judgement.by())
        .moment("judged", judgement.judged()).moment("entered", judgement.entered()).build());
  }

  private static @Nullable String blankless(String words) {
    return words.isBlank() ? null : words;
  }

  private static Consideration consideration(Row row) {
    return new Consideration(row.text("code"), row.text("name"), words(row, "asks"), row.text("source"),
        row.whole("place"), row.yes("hidden"));
  }

  private static Judgement judgement(Row row) {
    return new Judgement(row.id(), row.as("person_id", PersonId::new), row.text("code"),
        row.choice("state", State.class), words(row, "note"), words(row, "source"), row.moment("judged"),
        row.moment("entered"), row.uuid("judged_by"));
  }

  private static String words(Row row, String column) {
    return Objects.requireNonNullElse(row.textOrNull(column), "");
  }
}
