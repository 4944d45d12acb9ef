package app.understory.session.view.entry;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.SessionClock.Beat;
import app.understory.session.VitalSigns;
import app.understory.session.VitalSigns.Fault;
import app.understory.session.VitalSigns.Sign;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import app.understory.session.line.RowDraft;
import app.understory.session.line.TypedTime;
import app.understory.session.terms.Beyond;
import app.understory.session.terms.Terms;
import app.understory.session.view.stream.Sitting;
import app.understory.session.view.stream.StreamModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The row for vital signs. It is always empty when it opens: what is measured is never filled in beforehand. */
public final class SignsModel {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}");

  private final EntryModel line;
  private final StreamModel rows;
  private final LineDrafts drafts;
  private final Map<Sign, StringProperty> fields = new EnumMap<>(Sign.class);
  private final StringProperty at = new SimpleStringProperty(this, "at", "");
  private final ReadOnlyObjectWrapper<Map<Sign, Fault>> faults = new ReadOnlyObjectWrapper<>(this, "faults",
      Map.of());
  private final ReadOnlyObjectWrapper<Set<Sign>> improbable = new ReadOnlyObjectWrapper<>(this, "improbable",
      Set.of());
  private final ReadOnlyObjectWrapper<Boolean> timed = new ReadOnlyObjectWrapper<>(this, "timed", true);
  private final ReadOnlyObjectWrapper<List<Beyond>> beyond = new ReadOnlyObjectWrapper<>(this, "beyond",
      List.of());
  private @Nullable Sitting sitting;
  private Terms terms = Terms.delivered();
  private @Nullable Beat firstKey;

  /** @param rows what was logged: another limit counts before a dose */
  public SignsModel(EntryModel line, StreamModel rows, LineDrafts drafts) {
    this.line = line;
    this.rows = rows;
    this.drafts = drafts;
    at.addListener((_, _, _) -> note());
    for (Sign sign : Sign.values()) {
      StringProperty field = new SimpleStringProperty(this, sign.name(), "");
      field.addListener((_, _, typed) -> touched(typed));
      fields.put(sign, field);
    }
  }

  /** What is typed for that sign. */
  public StringProperty fieldProperty(Sign sign) {
    StringProperty field = fields.get(sign);
    if (field == null) {
      throw new IllegalArgumentException("no field for " + sign);
    }
    return field;
  }

  /** When, where that was not just now. */
  public StringProperty atProperty() {
    return at;
  }

  /** What cannot be, since Enter. */
  public ReadOnlyObjectProperty<Map<Sign, Fault>> faultsProperty() {
    return faults.getReadOnlyProperty();
  }

  /** What is worth a second look; it is kept all the same. */
  public ReadOnlyObjectProperty<Set<Sign>> improbableProperty() {
    return improbable.getReadOnlyProperty();
  }

  /** Whether the time typed is one. */
  public ReadOnlyObjectProperty<Boolean> timedProperty() {
    return timed.getReadOnlyProperty();
  }

  /** What is outside a limit of this session; it is kept all the same. */
  public ReadOnlyObjectProperty<List<Beyond>> beyondProperty() {
    return beyond.getReadOnlyProperty();
  }

  /** Whether the practice takes that sign at all. */
  public boolean asks(Sign sign) {
    return terms.asks(sign);
  }

  /** @param began the limits that the session began with */
  public void sit(Sitting in, Terms began) {
    sitting = in;
    terms = began;
  }

  /** The row was opened. */
  public void opened() {
    firstKey = null;
    fields.values().forEach(field -> field.set(""));
    at.set("");
    faults.set(Map.of());
    timed.set(true);
    waiting().ifPresent(this::restore);
  }

  /** Whether signs were being typed when the program went. */
  public boolean isWaiting() {
    return waiting().isPresent();
  }

  private Optional<RowDraft> waiting() {
    Sitting in = sitting;
    return in == null
        ? Optional.empty()
        : RowDraft.read(drafts.read(in.session().id(), Field.SIGNS), Sign.values().length + 1);
  }

  private void restore(RowDraft draft) {
    firstKey = draft.firstKey().orElse(null);
    for (Sign sign : Sign.values()) {
      fieldProperty(sign).set(draft.fields().get(sign.ordinal()));
    }
    at.set(draft.fields().getLast());
  }

  private void note() {
    Sitting in = sitting;
    if (firstKey != null && in != null) {
      List<String> typed = new ArrayList<>();
      for (Sign sign : Sign.values()) {
        typed.add(fieldProperty(sign).get());
      }
      typed.add(at.get());
      drafts.note(in.session().id(), Field.SIGNS,
          new RowDraft(typed, Optional.ofNullable(firstKey)).written());
    }
  }

  private void forget() {
    firstKey = null;
    Sitting in = sitting;
    if (in != null) {
      drafts.note(in.session().id(), Field.SIGNS, "");
    }
  }

  /** Enter: keeps the reading and gives the line back, or says what cannot be. */
  public void keep() {
    Sitting in = sitting;
    if (in == null) {
      return;
    }
    Map<Sign, Fault> wrong = VitalSigns.faults(value(Sign.SYSTOLIC), value(Sign.DIASTOLIC), value(Sign.PULSE),
        value(Sign.OXYGEN), value(Sign.RESPIRATION), value(Sign.SEDATION));
    faults.set(Map.copyOf(wrong));
    Optional<Beat> when = when(in);
    timed.set(when.isPresent());
    if (wrong.isEmpty() && when.isPresent()) {
      line.keepFromRow(new VitalSigns(value(Sign.SYSTOLIC), value(Sign.DIASTOLIC), value(Sign.PULSE),
          value(Sign.OXYGEN), value(Sign.RESPIRATION), value(Sign.SEDATION)), when.get());
      forget();
    }
  }

  /** Esc: gives the line back. */
  public void leave() {
    forget();
    line.openProperty().set(EntryModel.OpenRow.LINE);
  }

  private void touched(String typed) {
    Sitting in = sitting;
    if (!typed.isEmpty() && firstKey == null && in != null) {
      firstKey = in.now();
    }
    note();
    faults.set(Map.of());
    Set<Sign> odd = EnumSet.noneOf(Sign.class);
    for (Sign sign : Sign.values()) {
      OptionalInt value = value(sign);
      if (value.isPresent() && sign.improbable(value.getAsInt())
          && (sign == Sign.SEDATION || fieldProperty(sign).get().strip().length() > 1)) {
        odd.add(sign);
      }
    }
    improbable.set(odd);
    boolean dosed = rows.standing().map(Entry::what).anyMatch(Dose.class::isInstance);
    Map<Sign, Integer> measured = new EnumMap<>(Sign.class);
    for (Sign sign : Sign.values()) {
      whole(sign).ifPresent(value -> measured.put(sign, value));
    }
    beyond.set(terms.beyond(measured, dosed));
  }

  /** A value that can be; half typed it says nothing yet. */
  private OptionalInt whole(Sign sign) {
    OptionalInt value = value(sign);
    return value.isPresent() && value.getAsInt() >= sign.least() && value.getAsInt() <= sign.most()
        ? value
        : OptionalInt.empty();
  }

  /** What is no number counts as one that cannot be. */
  private OptionalInt value(Sign sign) {
    String typed = fieldProperty(sign).get().strip();
    if (typed.isEmpty()) {
      return OptionalInt.empty();
    }
    return OptionalInt.of(NUMBER.matcher(typed).matches() ? Integer.parseInt(typed) : Integer.MAX_VALUE);
  }

  private Optional<Beat> when(Sitting in) {
    Beat now = in.now();
    Beat first = firstKey;
    if (at.get().isBlank()) {
      return Optional.of(first == null ? now : first);
    }
    return TypedTime.read(at.get()).flatMap(in::at);
  }
}
