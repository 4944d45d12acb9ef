package app.understory.intake.view.form;

import app.understory.intake.history.Diagnosis;
import app.understory.intake.history.History;
import app.understory.intake.view.row.Column;
import app.understory.intake.view.row.Form;
import app.understory.intake.view.row.Part;
import app.understory.intake.view.row.Said;
import app.understory.kit.Words;
import app.understory.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lines of diagnoses. */
public final class DiagnosisForm implements Form<Diagnosis> {
  private static final Words WORDS = Words.of(DiagnosisForm.class);
  private static final int MOST = 6;

  private final History history;

  public DiagnosisForm(History history) {
    this.history = history;
  }

  @Override
  public String name() {
    return "diagnosis";
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.text("code"), Column.rest("words"), Column.text("since"),
        Column.text("episode"), Column.text("source"));
  }

  @Override
  public List<Diagnosis> read(PersonId person) {
    return history.diagnoses(person);
  }

  @Override
  public List<String> cells(Diagnosis item) {
    return List.of(item.code(), item.words(), item.since(), item.episode(), item.source());
  }

  @Override
  public Diagnosis write(UUID id, PersonId person, List<String> cells, Optional<Diagnosis> standing) {
    return new Diagnosis(id, person, cells.get(0).strip(), cells.get(1).strip(), cells.get(2).strip(),
        cells.get(3).strip(), cells.get(4).strip(), standing.map(Diagnosis::noted).orElseGet(history::now));
  }

  @Override
  public List<Part> parts(Diagnosis item) {
    String since = item.since().isEmpty() ? "" : Dates.since(item.since());
    String episode = item.episode().isEmpty() ? "" : WORDS.get("episode", Dates.day(item.episode()));
    return List.of(Part.quiet(item.code(), "code"), Part.at(item.words(), "words"),
        Part.quiet(Stream.of(since, episode, item.source()).filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", ")), ""));
  }

  @Override
  public List<Said> said(Diagnosis item) {
    List<Said> said = new ArrayList<>();
    if (Dates.strangePeriod(item.since()) || Dates.strangeDay(item.episode())) {
      said.add(Said.warning("day"));
    }
    return said;
  }

  @Override
  public List<List<String>> meant(List<String> cells) {
    if (!cells.get(0).isBlank() && !cells.get(1).isBlank()) {
      return List.of();
    }
    return DiagnosisCodes.find(cells.get(0) + " " + cells.get(1)).stream().limit(MOST)
        .map(found -> List.of(found.code(), found.words(), cells.get(2), cells.get(3), cells.get(4)))
        .toList();
  }
}
