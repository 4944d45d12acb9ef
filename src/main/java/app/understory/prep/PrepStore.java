package app.understory.prep;

import app.understory.people.PersonId;
import app.understory.vault.rows.Row;
import app.understory.vault.rows.Rows;
import app.understory.vault.rows.Tx;
import app.understory.visit.VisitId;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Worksheets as rows. */
public final class PrepStore {
  private static final String WORKSHEET = "worksheet";

  private final Rows rows;

  public PrepStore(Rows rows) {
    this.rows = rows;
  }

  List<Worksheet> of(PersonId person) {
    return of(rows, person);
  }

  List<Worksheet> of(Tx tx, PersonId person) {
    return of(tx.rows(), person);
  }

  Optional<Worksheet> find(WorksheetId id) {
    return rows.find(WORKSHEET, id.value()).map(PrepStore::worksheet);
  }

  Optional<Worksheet> find(Tx tx, WorksheetId id) {
    return tx.rows().find(WORKSHEET, id.value()).map(PrepStore::worksheet);
  }

  void put(Tx tx, Worksheet sheet) {
    Worksheet.Checks checks = sheet.checks();
    tx.put(
        views(place(mind(Row.of(WORKSHEET, sheet.id().value()), sheet.set()), sheet.setting()), sheet.views())
            .set("person_id", sheet.person().value())
            .set("visit_id", sheet.visit().map(VisitId::value).orElse(null))
            .set("session_number", sheet.sessionNumber()).set("intention", orNull(sheet.intention()))
            .moment("touch_agreed", checks.touchAgreed().orElse(null))
            .moment("escort_confirmed", checks.escortConfirmed().orElse(null))
            .set("fasting_since", checks.fastingSince().orElse(null))
            .set("planned_depth", checks.plannedDepth().orElse(null))
            .set("template_id", sheet.template().orElse(null)).moment("begun", sheet.begun()).build());
  }

  private static Row.Builder mind(Row.Builder row, Worksheet.Mindset set) {
    return row.set("mood", orNull(set.mood())).set("sleep", orNull(set.sleep()))
        .set("last_meal", orNull(set.lastMeal())).set("fears", orNull(set.fears()))
        .set("hopes", orNull(set.hopes()));
  }

  private static Row.Builder place(Row.Builder row, Worksheet.Setting setting) {
    return row.set("room", orNull(setting.room())).set("music", orNull(setting.music()))
        .set("company", orNull(setting.company())).set("touch", orNull(setting.touch()))
        .set("safe_word", orNull(setting.safeWord()));
  }

  private static Row.Builder views(Row.Builder row, Worksheet.Views views) {
    return row.set("i_am", orNull(views.iAm())).set("other_people", orNull(views.otherPeople()))
        .set("the_world", orNull(views.theWorld()));
  }

  private static @Nullable String orNull(@Nullable String words) {
    return words == null || words.isBlank() ? null : words;
  }

  private static List<Worksheet> of(Rows rows, PersonId person) {
    return rows.read(WORKSHEET, "where person_id = ? order by session_number, begun_at", person.value())
        .stream()
        .map(PrepStore::worksheet).toList();
  }

  private static Worksheet worksheet(Row row) {
    String intention = row.textOrNull("intention");
    return new Worksheet(new WorksheetId(row.id()), row.as("person_id", PersonId::new),
        row.maybe("visit_id", VisitId::new), row.whole("session_number"), intention == null ? "" : intention,
        new Worksheet.Mindset(row.textOrNull("mood"), row.textOrNull("sleep"), row.textOrNull("last_meal"),
            row.textOrNull("fears"), row.textOrNull("hopes")),
        new Worksheet.Setting(row.textOrNull("room"), row.textOrNull("music"), row.textOrNull("company"),
            row.textOrNull("touch"), row.textOrNull("safe_word")),
        new Worksheet.Views(row.textOrNull("i_am"), row.textOrNull("other_people"),
            row.textOrNull("the_world")),
        new Worksheet.Checks(Optional.ofNullable(row.momentOrNull("touch_agreed")),
            Optional.ofNullable(row.momentOrNull("escort_confirmed")),
            Optional.ofNullable(row.textOrNull("fasting_since")),
            Optional.ofNullable(row.textOrNull("planned_depth"))),
        Optional.ofNullable(row.uuidOrNull("template_id")), row.moment("begun"));
  }
}
