package app.understory.practice;

import app.understory.vault.rows.Earlier;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps the practice's card, its clinicians and its settings. */
public final class PracticeStore {
  private final Rows rows;

  public PracticeStore(Rows rows) {
    this.rows = rows;
  }

  Optional<PracticeCard> card() {
    return card(rows);
  }

  Optional<PracticeCard> card(Tx tx) {
    return card(tx.rows());
  }

  void put(Tx tx, PracticeCard card) {
    Row.Builder row = tx.rows().find("practice", card.id()).map(Row::with)
        .orElseGet(() -> Row.of("practice", card.id()));
    tx.put(row.set("name", card.name()).set("rehearsal", card.rehearsal())
        .moment("recovery_given_back", card.recoveryGivenBack().orElse(null)).build());
  }

  List<Clinician> clinicians() {
    return rows.read("clinician", "order by name, id").stream()
        .map(row -> new Clinician(row.id(), row.text("name"), row.choice("role", Clinician.Role.class)))
        .toList();
  }

  void put(Tx tx, Clinician clinician, byte[] signingKey) {
    tx.put(Row.of("clinician", clinician.id()).set("name", clinician.name()).set("role", clinician.role())
        .set("signing_key", signingKey).build());
  }

  Optional<String> setting(String name) {
    return rows.read("setting", "where name = ?", name).stream().map(row -> row.text("setting_value"))
        .findFirst();
  }

  /** The setting as it stood at the end of that day, by its changes; empty where it was not set by then. */
  Optional<Row> settingOn(String name, LocalDate day) {
    Optional<Row> now = rows.read("setting", "where name = ?", name).stream().findFirst();
    return now.filter(row -> !row.moment("changed").day().isAfter(day))
        .or(() -> now.flatMap(row -> rows.earlier("setting", row.id()).stream().map(Earlier::row)
            .filter(before -> !before.moment("changed").day().isAfter(day)).reduce((_, later) -> later)));
  }

  Optional<String> settingSource(String name) {
    return rows.read("setting", "where name = ?", name).stream().map(row -> row.text("source")).findFirst();
  }

  void putSetting(Tx tx, UUID fresh, String name, String value, String source, Moment now) {
    UUID id = tx.rows().read("setting", "where name = ?", name).stream().map(Row::id).findFirst()
        .orElse(fresh);
    tx.put(Row.of("setting", id).set("name", name).set("setting_value", value).set("source", source)
        .moment("changed", now).build());
  }

  private static Optional<PracticeCard> card(Rows rows) {
    return rows.read("practice", "order by id fetch first 1 row only").stream()
        .map(row -> new PracticeCard(row.id(), row.text("name"),
            Optional.ofNullable(row.momentOrNull("recovery_given_back")), row.yes("rehearsal")))
        .findFirst();
  }
}
