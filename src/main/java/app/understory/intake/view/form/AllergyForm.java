package app.understory.intake.view.form;

import app.understory.intake.history.Allergy;
import app.understory.intake.history.History;
import app.understory.intake.view.row.Column;
import app.understory.intake.view.row.Form;
import app.understory.intake.view.row.Part;
import app.understory.intake.view.row.Said;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of allergies. */
public final class AllergyForm implements Form<Allergy> {
  private static final Words WORDS = Words.of(AllergyForm.class);

  private final History history;

  public AllergyForm(History history) {
    this.history = history;
  }

  @Override
  public String name() {
    return "allergy";
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.text("substance"), Column.rest("reaction"), Column.text("since"));
  }

  @Override
  public List<Allergy> read(PersonId person) {
    return history.writtenAllergies(person);
  }

  @Override
  public List<String> cells(Allergy item) {
    return List.of(item.substance(), item.reaction(), item.since());
  }

  @Override
  public Allergy write(UUID id, PersonId person, List<String> cells, Optional<Allergy> standing) {
    return new Allergy(id, person, cells.get(0).strip(), cells.get(1).strip(), cells.get(2).strip(),
        standing.map(Allergy::noted).orElseGet(history::now));
  }

  @Override
  public List<Part> parts(Allergy item) {
    if (item.none()) {
      return List.of(Part.at(WORDS.get("none"), ""), Part.quiet(
          WORDS.get("asked", new Days(history.now().day()).brief(item.noted().day())), ""));
    }
    return List.of(Part.at(item.substance(), ""),
        Part.quiet(Stream.of(item.reaction(), Dates.day(item.since()))
            .filter(part -> !part.isEmpty()).collect(Collectors.joining(", ")), ""));
  }

  @Override
  public List<Said> said(Allergy item) {
    return Dates.strangeDay(item.since()) ? List.of(Said.warning("day")) : List.of();
  }
}
