package app.understory.intake.view.form;

import app.understory.intake.history.History;
import app.understory.intake.history.Medicine;
import app.understory.intake.view.row.Column;
import app.understory.intake.view.row.Form;
import app.understory.intake.view.row.Part;
import app.understory.intake.view.row.Said;
import app.understory.kit.Days;
import app.understory.people.PersonId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Lines of medicines. */
public final class MedicineForm implements Form<Medicine> {
  private static final String RAISE = "raise";
  private static final String LOWER = "lower";

  private final History history;
  /** The practice's list to discuss, as it stood at the last reading. */
  private volatile List<String> discuss = List.of();

  public MedicineForm(History history) {
    this.history = history;
  }

  @Override
  public String name() {
    return "medicine";
  }

  @Override
  public List<Column> columns() {
    return List.of(Column.text("name"), Column.text("amount"), Column.text("how"),
        Column.text("taken"));
  }

  @Override
  public List<Medicine> read(PersonId person) {
    discuss = history.toDiscuss();
    return history.medicines(person);
  }

  @Override
  public List<String> cells(Medicine item) {
    return List.of(item.name(), item.dose(), item.how(), item.since());
  }

  @Override
  public Medicine write(UUID id, PersonId person, List<String> cells, Optional<Medicine> standing) {
    return new Medicine(id, person, cells.get(0).strip(), cells.get(1).strip(), cells.get(2).strip(),
        cells.get(3).strip(), standing.flatMap(Medicine::raised),
        standing.map(Medicine::noted).orElseGet(history::now));
  }

  @Override
  public List<Part> parts(Medicine item) {
    boolean over = !item.taken(history.now().day());
    return List.of(new Part(item.name(), "name", over), new Part(item.dose(), "amount", over),
        new Part(item.how(), "how", over), Part.quiet(Dates.since(item.since()), ""));
  }

  @Override
  public List<Said> said(Medicine item) {
    List<Said> said = new ArrayList<>();
    if (item.taken(history.now().day()) && History.onList(discuss, item.name()).isPresent()) {
      said.add(item.raised()
          .map(when -> new Said("raised", new Days(history.now().day()).brief(when.day()), false, LOWER))
          .orElseGet(() -> new Said("raise", "", true, RAISE)));
    }
    if (Dates.strangePeriod(item.since())) {
      said.add(Said.warning("period"));
    }
    return said;
  }

  @Override
  public Medicine done(Medicine item, String deed) {
    return item.raised(deed.equals(RAISE) ? Optional.of(history.now()) : Optional.empty());
  }
}
