package app.understory.intake.view.row;

import app.understory.intake.history.History;
import app.understory.intake.history.Item;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.vault.files.Drafts;
import app.understory.vault.time.Moment;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/**
 * The lines of one group: drafts within a second, rows when a line is left, a blank one always at the end, and a way
 * back. Runs on the thread that shows things.
 */
public final class RowsModel<R extends Item> {
  private final Form<R> form;
  private final PersonId person;
  private final History history;
  private final Stagehand stagehand;
  private final Drafts drafts;
  private final ObservableList<EntryRow<R>> rows = FXCollections.observableArrayList();
  private final ObservableList<EntryRow<R>> shown = FXCollections.unmodifiableObservableList(rows);
  private final ReadOnlyObjectWrapper<@Nullable Moment> kept = new ReadOnlyObjectWrapper<>(this, "kept");
  private final ReadOnlyBooleanWrapper notKept = new ReadOnlyBooleanWrapper(this, "notKept");
  private final ReadOnlyIntegerWrapper turn = new ReadOnlyIntegerWrapper(this, "turn");
  private final ReadOnlyIntegerWrapper depth = new ReadOnlyIntegerWrapper(this, "depth");
  private final Deque<Step<R>> before = new ArrayDeque<>();
  /** The lines that are being kept: what is read meanwhile is older than they are. */
  private final Map<UUID, Integer> underWay = new HashMap<>();
  private boolean first = true;

  /** One change: what stood, and what stands since. */
  private record Step<R extends Item>(UUID id, Optional<R> was, Optional<R> now) {}

  public RowsModel(Form<R> form, PersonId person, History history, Stagehand stagehand, Drafts drafts) {
    this.form = form;
    this.person = person;
    this.history = history;
    this.stagehand = stagehand;
    this.drafts = drafts;
  }

  /** What its lines hold. */
  public Form<R> form() {
    return form;
  }

  /** The lines, a blank one last. */
  public ObservableList<EntryRow<R>> rows() {
    return shown;
  }

  /** Goes up whenever a line says something else, or lines came or went. */
  public ReadOnlyIntegerProperty turnProperty() {
    return turn.getReadOnlyProperty();
  }

  /** How many changes can be taken back. */
  public ReadOnlyIntegerProperty depthProperty() {
    return depth.getReadOnlyProperty();
  }

  /** When a line was last kept here; nothing before. */
  public ReadOnlyObjectProperty<@Nullable Moment> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** Whether the last line could not be kept; it stays in its draft. */
  public ReadOnlyBooleanProperty notKeptProperty() {
    return notKept.getReadOnlyProperty();
  }

  /** The records of the lines as they are being written, blank ones left out. */
  public List<R> written() {
    return rows.stream().filter(row -> !blank(row)).map(this::record).toList();
  }

  /** The record of a line as it is being written. */
  public R record(EntryRow<R> row) {
    return form.write(row.id(), person, row.texts(), row.standing());
  }

  /** Whether nothing was written on a line. */
  public boolean blank(EntryRow<R> row) {
    List<String> texts = row.texts();
    for (int n = 0; n < texts.size(); n++) {
      Column column = form.columns().get(n);
      if (column.chosen() ? !texts.get(n).equals(column.blank()) : !texts.get(n).isBlank()) {
        return false;
      }
    }
    return true;
  }

  /** Reads what is kept, and at first what was being typed. What is typed and not kept stays. */
  public void read() {
    stagehand.run(() -> form.read(person)).then(this::lay);
  }

  private void lay(List<R> items) {
    List<EntryRow<R>> now = new ArrayList<>();
    for (R item : items) {
      EntryRow<R> row = find(item.id()).orElseGet(() -> fresh(item.id()));
      if (!underWay.containsKey(item.id())) {
        row.stands(Optional.of(item), form.cells(item));
      }
      now.add(row);
    }
    rows.stream().filter(row -> !now.contains(row)
        && (row.unkept() || row.standing().isEmpty() || underWay.containsKey(row.id()))).forEach(now::add);
    if (first) {
      first = false;
      drafted(now);
    }
    now.removeIf(row -> row.standing().isEmpty() && blank(row));
    now.add(rows.isEmpty() || !blank(rows.getLast()) || rows.getLast().standing().isPresent()
        ? fresh(history.nextId())
        : rows.getLast());
    if (!rows.equals(now)) {
      rows.setAll(now);
    }
    turned();
  }

  private void turned() {
    turn.set(turn.get() + 1);
  }

  /** Lays back what was being typed when the program ended. */
  private void drafted(List<EntryRow<R>> now) {
    for (String place : drafts.places()) {
      if (place.startsWith(place(""))) {
        UUID id = UUID.fromString(place.substring(place("").length()));
        EntryRow<R> row = Stream.concat(now.stream(), rows.stream()).filter(each -> each.id().equals(id))
            .findFirst().orElseGet(() -> {
              EntryRow<R> made = fresh(id);
              now.add(made);
              return made;
            });
        List<String> texts = List.of(drafts.read(place).orElse("").split("\n", -1));
        if (texts.size() == form.columns().size()) {
          row.fill(texts);
        }
      }
    }
  }

  private EntryRow<R> fresh(UUID id) {
    return new EntryRow<>(id, form.columns(), this::typed);
  }

  private void typed(EntryRow<R> row) {
    drafts.type(place(row.id().toString()), String.join("\n", row.texts()));
    if (!rows.isEmpty() && !blank(rows.getLast())) {
      rows.add(fresh(history.nextId()));
    }
    turned();
  }

  /** A line is left: what is written on it is kept; one that was emptied is taken out. */
  public void leave(EntryRow<R> row) {
    if (!row.unkept()) {
      drafts.clear(place(row.id().toString()));
      return;
    }
    change(row, blank(row) ? Optional.empty() : Optional.of(record(row)));
  }

  /** Leaves every line. */
  public void leaveAll() {
    List.copyOf(rows).forEach(this::leave);
  }

  /** Takes a line out; {@link #undo} brings it back, with what was typed on it and not kept yet. */
  public void takeOut(EntryRow<R> row) {
    leave(row);
    row.fill(form.columns().stream().map(Column::blank).toList());
    change(row, Optional.empty());
  }

  /** Does what is offered beneath a line. */
  public void deed(EntryRow<R> row, String deed) {
    R now = form.done(record(row), deed);
    row.fill(form.cells(now));
    change(row, Optional.of(now));
  }

  private void change(EntryRow<R> row, Optional<R> now) {
    if (now.equals(row.standing())) {
      row.stands(now, row.texts());
      drafts.clear(place(row.id().toString()));
      return;
    }
    before.push(new Step<>(row.id(), row.standing(), now));
    depth.set(before.size());
    keep(row.id(), row.standing(), now);
  }

  /** Puts the last line that changed back to how it was. */
  public void undo() {
    leaveAll();
    Step<R> last = before.poll();
    depth.set(before.size());
    if (last != null) {
      keep(last.id(), last.now(), last.was());
    }
  }

  private void keep(UUID id, Optional<R> was, Optional<R> now) {
    List<String> texts = now.map(form::cells)
        .orElseGet(() -> form.columns().stream().map(Column::blank).toList());
    find(id).ifPresent(row -> {
      row.fill(texts);
      row.stands(now, texts);
    });
    turned();
    underWay.merge(id, 1, Integer::sum);
    stagehand.follow(now.isPresent() ? history.save(now.get()) : history.remove(was.orElseThrow()))
        .then(_ -> {
          arrived(id);
          notKept.set(false);
          kept.set(history.now());
          if (find(id).filter(EntryRow::unkept).isEmpty()) {
            drafts.clear(place(id.toString()));
          }
          read();
        }).orElse(_ -> {
          arrived(id);
          notKept.set(true);
          find(id).ifPresent(row -> row.fails(was, was.map(form::cells).orElse(List.of())));
        });
  }

  private void arrived(UUID id) {
    underWay.computeIfPresent(id, (_, count) -> count > 1 ? count - 1 : null);
  }

  private Optional<EntryRow<R>> find(UUID id) {
    return rows.stream().filter(row -> row.id().equals(id)).findFirst();
  }

  private String place(String row) {
    return "person/" + person.value() + "/intake/" + form.name() + "/" + row;
  }
}
