package app.understory.intake.view.form;

import app.understory.intake.history.Consent;
import app.understory.intake.history.Consent.How;
import app.understory.intake.history.Consent.Kind;
import app.understory.intake.history.History;
import app.understory.intake.view.row.Column;
import app.understory.intake.view.row.Form;
import app.understory.intake.view.row.Part;
import app.understory.intake.view.row.Said;
import app.understory.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines of consents, every version. */
public final class ConsentForm implements Form<Consent> {
  private final History history;

  public ConsentForm(History history) {
    this.history = history;
  }

  @Override
  public String name() {
    return "consent";
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.choice("kind", Kind.class), Column.rest("about"), Column.text("version"),
        Column.text("signed").last(true), Column.choice("signing", How.class), Column.text("ends"),
        Column.text("withdrawn"), Column.rest("reason"));
  }

  @Override
  public List<Consent> read(PersonId person) {
    return history.consents(person);
  }

  @Override
  public List<String> cells(Consent item) {
    return List.of(item.kind().name(), item.about(), item.version(), item.signed(), item.how().name(),
        item.ends(), item.withdrawn(), item.reason());
  }

  @Override
  public Consent write(UUID id, PersonId person, List<String> cells, Optional<Consent> standing) {
    return new Consent(id, person, Kind.valueOf(cells.get(0)), cells.get(1).strip(), cells.get(2).strip(),
        cells.get(3).strip(), How.valueOf(cells.get(4)), cells.get(5).strip(), cells.get(6).strip(),
        cells.get(7).strip(), standing.map(Consent::noted).orElseGet(history::now));
  }

  @Override
  public List<Part> parts(Consent item) {
    return List.of(Part.at(ConsentWords.name(item), "consent"),
        Part.quiet(ConsentWords.version(item), "version"),
        Part.quiet(ConsentWords.standing(item, history.now().day()), ""));
  }

  @Override
  public List<Said> said(Consent item) {
    boolean strange = Dates.strangeDay(item.signed()) || Dates.strangeDay(item.ends())
        || Dates.strangeDay(item.withdrawn());
    if (strange) {
      return List.of(Said.warning("consent.day"));
    }
    boolean nameless = item.about().isBlank() && (item.kind() == Kind.RELEASE || item.kind() == Kind.OTHER);
    return nameless ? List.of(Said.warning("consent." + item.kind())) : List.of();
  }
}
