package app.understory.people.view.identity;

import app.understory.kit.work.Stagehand;
import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.people.TypedBirth;
import app.understory.people.TypedWeight;
import app.understory.people.Weight;
import app.understory.people.view.identity.IdentityField.Part;
import app.understory.vault.files.Drafts;
import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
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
  private String doubted = "";
  private boolean silent;
  private boolean underWay;
  private boolean keepAgain;
  private boolean weighed;

  IdentityModel(People people, PersonId id, Stagehand stagehand, Drafts drafts) {
    this.people = people;
    this.id = id;
    this.stagehand = stagehand;
    this.drafts = drafts;
    for (IdentityField field : IdentityField.values()) {
      StringProperty text = new SimpleStringProperty("");
      text.addListener((_, _, _) -> typed(field));
      fields.put(field, text);
      remarks.put(field, new SimpleObjectProperty<>(new Remark.Quiet()));
    }
  }

  private record Read(IdentitySheet sheet, Optional<String> draft) {}

  /** Reads what is kept, and what was being typed. */
  void read() {
    stagehand.run(() -> new Read(readSheet(), drafts.read(place()))).then(read -> {
      Map<IdentityField, String> texts = read.sheet().texts();
      read.draft().ifPresent(draft -> IdentitySheet.lay(draft, texts));
      fill(texts);
      sheet.set(read.sheet());
    });
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
      drafts.type(place(), IdentitySheet.draft(texts()));
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
    Map<IdentityField, String> old = now.texts();
    List<CompletableFuture<?>> writes = new ArrayList<>();
    boolean person = keepPerson(now, writes);
    boolean allies = keepAllies(now, writes);
    boolean weight = keepWeight(now, writes);
    boolean clear = person && allies && weight;
    if (writes.isEmpty()) {
      return;
    }
    underWay = true;
    stagehand.follow(CompletableFuture.allOf(writes.toArray(CompletableFuture[]::new)).thenApply(_ -> true))
        .then(_ -> {
          before.push(old);
          kept.set(people.now());
          if (clear) {
            drafts.clear(place());
          }
          stagehand.run(this::readSheet).then(this::stands);
        }).orElse(_ -> {
          underWay = false;
          remark(IdentityField.CALLED).set(new Remark.NotKept());
        });
  }

  private void stands(IdentitySheet now) {
    underWay = false;
    weighed = false;
    sheet.set(now);
    if (keepAgain) {
      keepAgain = false;
      keep();
    }
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

  private boolean keepPerson(IdentitySheet now, List<CompletableFuture<?>> writes) {
    boolean named = IdentitySheet.text(texts(), IdentityField.CALLED).isPresent();
    remark(IdentityField.CALLED).set(named ? new Remark.Quiet() : new Remark.NoName());
    Optional<LocalDate> born = now.person().birthDate();
    boolean clear = named;
    Optional<String> typed = IdentitySheet.text(texts(), IdentityField.BORN);
    if (typed.isEmpty()) {
      born = Optional.empty();
    } else {
      switch (TypedBirth.read(typed.get(), people.today())) {
        case TypedBirth.Clear(LocalDate day) -> born = Optional.of(day);
        case TypedBirth.Refused(TypedBirth.Why why) -> {
          remark(IdentityField.BORN).set(new Remark.NotBorn(why));
          clear = false;
        }
      }
    }
    Person person = now.person(texts(), born);
    if (!person.equals(now.person())) {
      writes.add(people.save(person));
    }
    return clear;
  }

  private boolean keepAllies(IdentitySheet now, List<CompletableFuture<?>> writes) {
    boolean clear = true;
    for (Ally.Role role : Ally.Role.values()) {
      Optional<IdentityField> name = IdentityField.of(role, Part.NAME);
      if (name.isPresent()) {
        Optional<Ally> written = now.ally(role, texts(), people::nextDetailId);
        boolean nameless = written.isEmpty() && IdentityField.in(name.get().group()).stream()
            .anyMatch(field -> field.role().filter(role::equals).isPresent()
                && IdentitySheet.text(texts(), field).isPresent());
        remark(name.get()).set(nameless ? new Remark.NoName() : new Remark.Quiet());
        clear &= !nameless;
        if (written.isPresent() && !written.equals(now.ally(role))) {
          writes.add(people.save(written.get()));
        } else if (written.isEmpty() && !nameless && now.ally(role).isPresent()) {
          writes.add(people.remove(now.ally(role).get()));
        }
      }
    }
    return clear;
  }

  private boolean keepWeight(IdentitySheet now, List<CompletableFuture<?>> writes) {
    String typed = text(IdentityField.WEIGHT).get().strip();
    if (typed.equals(now.weight().map(Weight::asTyped).orElse("")) && !weighedAgain(now)) {
      return true;
    }
    if (typed.isEmpty()) {
      now.weight().ifPresent(weight -> writes.add(people.remove(weight)));
      return true;
    }
    return switch (TypedWeight.read(typed, now.weight())) {
      case TypedWeight.Clear(BigDecimal kilograms, String asTyped) -> {
        writes.add(people.save(now.weighed(people.nextDetailId(), kilograms, asTyped, people.now())));
        yield true;
      }
      case TypedWeight.Improbable(BigDecimal kilograms, String asTyped, TypedWeight.Doubt doubt) -> {
        if (!asTyped.equals(doubted)) {
          doubted = asTyped;
          remark(IdentityField.WEIGHT).set(new Remark.Doubtful(kilograms, doubt));
          yield false;
        }
        remark(IdentityField.WEIGHT).set(new Remark.Quiet());
        writes.add(people.save(now.weighed(people.nextDetailId(), kilograms, asTyped, people.now())));
        yield true;
      }
      case TypedWeight.Refused(TypedWeight.Why why) -> {
        remark(IdentityField.WEIGHT).set(new Remark.NotWeighed(why));
        yield false;
      }
    };
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
