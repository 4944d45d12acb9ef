package app.understory.intake.view.form;

import app.understory.intake.history.History;
import app.understory.intake.history.Trial;
import app.understory.intake.history.Trial.Adequate;
import app.understory.intake.history.Trial.Episode;
import app.understory.intake.history.Trial.Response;
import app.understory.intake.view.row.Column;
import app.understory.intake.view.row.Form;
import app.understory.intake.view.row.Part;
import app.understory.intake.view.row.Said;
import app.understory.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines of medicines that were tried before. */
public final class TrialForm implements Form<Trial> {
  private final History history;

  public TrialForm(History history) {
    this.history = history;
  }

  @Override
  public String name() {
    return "trial";
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.text("drug"), Column.text("class"), Column.text("highest"), Column.text("period"),
        Column.choice("dose", Adequate.class), Column.choice("time", Adequate.class),
        Column.choice("response", Response.class), Column.rest("why").last(true),
        Column.choice("which", Episode.class));
  }

  @Override
  public List<Trial> read(PersonId person) {
    return history.trials(person);
  }

  @Override
  public List<String> cells(Trial item) {
    return List.of(item.drug(), item.drugClass(), item.highest(), item.period(), item.dose().name(),
        item.time().name(), item.response().name(), item.why(), item.episode().name());
  }

  @Override
  public Trial write(UUID id, PersonId person, List<String> cells, Optional<Trial> standing) {
    return new Trial(id, person, cells.get(0).strip(), cells.get(1).strip(), cells.get(2).strip(),
        cells.get(3).strip(), Adequate.valueOf(cells.get(4)), Adequate.valueOf(cells.get(5)),
        Response.valueOf(cells.get(6)), cells.get(7).strip(), Episode.valueOf(cells.get(8)),
        standing.map(Trial::noted).orElseGet(history::now));
  }

  @Override
  public List<Part> parts(Trial item) {
    return List.of(Part.at(item.drug(), "drug"), Part.quiet(item.drugClass(), "class"),
        Part.at(item.highest(), "highest"),
        Part.at(Dates.period(item.period()), "period"));
  }

  @Override
  public List<Said> said(Trial item) {
    return Dates.strangePeriod(item.period()) ? List.of(Said.warning("period")) : List.of();
  }
}
