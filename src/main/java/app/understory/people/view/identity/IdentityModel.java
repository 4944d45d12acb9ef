package app.understory.people.view.identity;

import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.people.TypedBirth;
import app.understory.people.TypedWeight;
import app.understory.people.Weight;
import app.understory.vault.files.Drafts;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** Who a person is, as it is being written: drafts within a second, rows when a group is left, and a way back. */
final class IdentityModel {
  private final People people;
  private final PersonId id;
  private final Stagehand stagehand;
  private final Drafts drafts;
  private final Map<IdentityField, StringProperty> fields = new EnumMap<>(IdentityField.class);
  private final Map<IdentityField, ObjectProperty<Remark>> remarks = new EnumMap<>(IdentityField.class);
  private final ReadOnlyObjectWrapper<@Nullable IdentitySheet> sheet = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Moment> kept = new ReadOnlyObjectWrapper<>();
  private final Deque<Map<IdentityField, String>> before = new ArrayDeque<>();
  private final IdentityKeeper keeper;
  /** What the fields say where nothing is left to keep; empty before the first reading. */
  private Map<IdentityField, String> settled = Map.of();
  private boolean silent;
  private boolean underWay;
  private boolean keepAgain;
  private boolean readAgain;
  private boolean weighed;
  /** How many keepings ended: a reading begun before one of them is out of date. */
  private int keeps;

  IdentityModel(People people, PersonId id, Stagehand stagehand, Drafts drafts) {
    this.people = people;
    this.id = id;
    this.stagehand = stagehand;
    this.drafts = drafts;
    this.keeper = new IdentityKeeper(people, this::remark);
    for (IdentityField field : IdentityField.values()) {
      StringProperty text = new SimpleStringProperty("");
      text.addListener((_, _, _) -> typed(field));
      fields.put(field, text);
      remarks.put(field, new SimpleObjectProperty<>(new Remark.Quiet()));
    }
  }

  private record Read(IdentitySheet sheet, Optional<String> draft) {}

  /** Reads what is kept, and what was being typed. What stands here and is not kept stays. */
  void read() {
    int asOf = keeps;
    stagehand.run(() -> new Read(readSheet(), drafts.read(place()))).then(read -> {
      if (underWay || asOf != keeps) {
        readAgain = true;
        readOnceKept();
      } else {
        lay(read);
      }
    });
  }

  private void readOnceKept() {
    if (readAgain && !underWay) {
      readAgain = false;
      read();
    }
  }

  private void lay(Read read) {
    Map<IdentityField, String> typed = differences();
    settled = read.sheet().texts();
    Map<IdentityField, String> texts = read.sheet().texts();
    if (sheet.get() == null) {
      read.draft().ifPresent(draft -> IdentitySheet.lay(draft, texts));
    }
    texts.putAll(typed);
    fill(texts);
    sheet.set(read.sheet());
    note();
  }

  /** The fields that say something else than where nothing is left to keep. */
  private Map<IdentityField, String> differences() {
    Map<IdentityField, String> typed = texts();
    typed.entrySet().removeIf(each -> each.getValue().equals(settled.getOrDefault(each.getKey(), "")));
    return typed;
  }

  /** The draft holds what is left to keep, and nothing that was not typed. Before the first reading no one knows that. */
  private void note() {
    if (sheet.get() == null) {
      return;
    }
    Map<IdentityField, String> typed = differences();
    if (typed.isEmpty()) {
      drafts.clear(place());
    } else {
      drafts.type(place(), IdentitySheet.draft(typed));
    }
  }

  private IdentitySheet readSheet() {
    return new IdentitySheet(people.find(id).orElseThrow(), people.allies(id), people.weight(id));
  }

  private String place() {
    return "person/" + id.value() + "/identity";
  }

  private void fill(Map<IdentityField, String> texts) {
    silent = true;
    texts.forEach((field, text) -> text(field).set(text));
    silent = false;
  }

  private void typed(IdentityField field) {
    if (!silent) {
      weighed |= field == IdentityField.WEIGHT;
      note();
      remark(field).set(understood(field));
    }
  }

  private Remark understood(IdentityField field) {
    String typed = text(field).get();
    if (field == IdentityField.BORN
        && TypedBirth.read(typed, people.today()) instanceof TypedBirth.Clear(var day)) {
      return new Remark.Born(day);
    }
    if (field == IdentityField.WEIGHT
        && TypedWeight.read(typed, lastWeight()) instanceof TypedWeight.Clear(var kilograms, _)) {
      return new Remark.Weighs(kilograms);
    }
    return new Remark.Quiet();
  }

  /** Keeps what was typed, as far as it can be; what is not clear is said beside its field and stays there. */
  void keep() {
    IdentitySheet now = sheet.get();
    if (now == null || texts().equals(now.texts()) && !weighedAgain(now)) {
      return;
    }
    if (underWay) {
      keepAgain = true;
      return;
    }
    Map<IdentityField, String> typed = texts();
    IdentityKeeper.Begun begun = keeper.keep(now, typed, weighedAgain(now));
    Map<IdentityField, String> standing = begun.clear() ? typed : now.texts();
    if (begun.writes().isEmpty()) {
      settled = standing;
      note();
      return;
    }
    underWay = true;
    stagehand.follow(begun.all()).then(_ -> {
      before.push(now.texts());
      kept.set(people.now());
      stagehand.run(this::readSheet).then(read -> stands(read, begun.clear() ? typed : read.texts()))
          .orElse(this::fails);
    }).orElse(this::fails);
  }

  private void fails(Throwable failure) {
    underWay = false;
    keeps++;
    remark(IdentityField.CALLED).set(new Remark.NotKept());
    readOnceKept();
  }

  private void stands(IdentitySheet now, Map<IdentityField, String> standing) {
    underWay = false;
    weighed = false;
    keeps++;
    settled = standing;
    keeper.stands();
    sheet.set(now);
    note();
    if (keepAgain) {
      keepAgain = false;
      keep();
    }
    readOnceKept();
  }

  /** The same weight typed once more on a later day is a weighing of its own. */
  private boolean weighedAgain(IdentitySheet now) {
    return weighed && now.weight().filter(weight -> weight.taken().day().isBefore(people.today()))
        .filter(weight -> weight.asTyped().equals(text(IdentityField.WEIGHT).get().strip())).isPresent();
  }

  /** Goes back to what was kept before the last change. */
  void undo() {
    if (!before.isEmpty()) {
      fill(before.pop());
      int depth = before.size();
      keep();
      while (before.size() > depth) {
        before.pop();
      }
    }
  }

  private Optional<Weight> lastWeight() {
    IdentitySheet now = sheet.get();
    return now == null ? Optional.empty() : now.weight();
  }

  private Map<IdentityField, String> texts() {
    Map<IdentityField, String> texts = new EnumMap<>(IdentityField.class);
    fields.forEach((field, text) -> texts.put(field, text.get()));
    return texts;
  }

  /** What stands in a field. */
  StringProperty text(IdentityField field) {
    return Objects.requireNonNull(fields.get(field));
  }

  /** What is said beside a field. */
  ObjectProperty<Remark> remark(IdentityField field) {
    return Objects.requireNonNull(remarks.get(field));
  }

  /** Whether something is said against what stands in a field. */
  boolean objects(IdentityField field) {
    Remark said = remark(field).get();
    return !(said instanceof Remark.Quiet || said instanceof Remark.Born || said instanceof Remark.Weighs);
  }

  /** Whether something is said against what stands in a group. */
  boolean objection(IdentityField.Group group) {
    return IdentityField.in(group).stream().anyMatch(this::objects);
  }

  /** Whether a weight is asked about. */
  boolean doubted() {
    return remark(IdentityField.WEIGHT).get() instanceof Remark.Doubtful;
  }

  /** What is kept; null until it was read. */
  ReadOnlyObjectProperty<@Nullable IdentitySheet> sheetProperty() {
    return sheet.getReadOnlyProperty();
  }

  /** When it was last kept, since the page was opened. */
  ReadOnlyObjectProperty<@Nullable Moment> keptProperty() {
    return kept.getReadOnlyProperty();
  }

  /** The day ages are counted on. */
  LocalDate today() {
    return people.today();
  }
}
