package app.understory.prep.view;

import app.understory.prep.Sheet;
import app.understory.prep.Slip;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** One strand on the sheet. What is set here is a change of the sheet, and every change of the sheet shows here. */
public final class StrandRowModel {
  private final WorksheetModel sheet;
  private final Slip first;
  private final StringProperty words = new SimpleStringProperty(this, "words", "");
  private final StringProperty whyNow = new SimpleStringProperty(this, "whyNow", "");
  private final StringProperty anchor = new SimpleStringProperty(this, "anchor", "");
  private final StringProperty whatChanged = new SimpleStringProperty(this, "whatChanged", "");
  private final ObjectProperty<OptionalInt> charge = new SimpleObjectProperty<>(this, "charge",
      OptionalInt.empty());
  private final ObjectProperty<Strand.Status> status = new SimpleObjectProperty<>(this, "status",
      Strand.Status.OPEN);
  private final ReadOnlyIntegerWrapper number = new ReadOnlyIntegerWrapper(this, "number");
  private final ReadOnlyBooleanWrapper begun = new ReadOnlyBooleanWrapper(this, "begun");
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper(this, "open");
  private final ReadOnlyObjectWrapper<Sheet.Past> past = new ReadOnlyObjectWrapper<>(this, "past",
      Sheet.Past.NONE);
  private final ReadOnlyObjectWrapper<Optional<String>> merged = new ReadOnlyObjectWrapper<>(this, "merged",
      Optional.empty());
  private boolean updating;

  StrandRowModel(WorksheetModel sheet, Slip first) {
    this.sheet = sheet;
    this.first = first;
    words.addListener((_, was, now) -> write("words", was, now, slip -> slip.words(now)));
    whyNow.addListener((_, was, now) -> write("why", was, now, slip -> slip.whyNow(now)));
    anchor.addListener((_, was, now) -> write("anchor", was, now, slip -> slip.anchor(now)));
    whatChanged.addListener((_, was, now) -> write("changed", was, now, slip -> slip.whatChanged(now)));
    charge.addListener((_, _, now) -> change("charge", slip -> slip.charge(now)));
    status.addListener((_, _, now) -> change("status", slip -> slip.status(Optional.of(now))));
  }

  public StrandId id() {
    return first.id();
  }

  public Strand.Kind kind() {
    return first.kind();
  }

  public StringProperty wordsProperty() {
    return words;
  }

  public StringProperty whyNowProperty() {
    return whyNow;
  }

  public StringProperty anchorProperty() {
    return anchor;
  }

  /** One sentence on what changed, beside a status. */
  public StringProperty whatChangedProperty() {
    return whatChanged;
  }

  /** Today's charge, 0 to 10; empty while it was not asked. */
  public ObjectProperty<OptionalInt> chargeProperty() {
    return charge;
  }

  public ObjectProperty<Strand.Status> statusProperty() {
    return status;
  }

  /** Its number, or the one it will get; 0 where it rests. */
  public ReadOnlyIntegerProperty numberProperty() {
    return number.getReadOnlyProperty();
  }

  /** It has words; before that it is the place for the next one. */
  public ReadOnlyBooleanProperty begunProperty() {
    return begun.getReadOnlyProperty();
  }

  /** It shows why now, anchor and what was said earlier. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  public ReadOnlyObjectProperty<Sheet.Past> pastProperty() {
    return past.getReadOnlyProperty();
  }

  /** The words of the strand it was merged into; none where it stands on its own. */
  public ReadOnlyObjectProperty<Optional<String>> mergedProperty() {
    return merged.getReadOnlyProperty();
  }

  /** The strands of this sheet that it can be merged into. */
  public List<StrandRowModel> others() {
    return Stream.of(Strand.Kind.values()).flatMap(kind -> sheet.rows(kind).stream())
        .filter(other -> other != this && other.begun.get() && other.merged.get().isEmpty()).toList();
  }

  /** Merges it into that one: it rests, and what it brought stands there too. {@link #part} and undoing let it stand alone again. */
  public void mergeInto(StrandRowModel other) {
    sheet.merge(id(), Optional.of(other.id()), Optional.empty());
  }

  /** It stands alone again, as before it was merged. */
  public void part() {
    sheet.merge(id(), Optional.empty(), sheet.laid().into(id()));
  }

  /** The anchor stands here as it was carried over. */
  public boolean anchorCarried() {
    return !anchor.get().isBlank() && past.get().lastAnchor().filter(anchor.get()::equals).isPresent();
  }

  /** Makes a place for the next one of its kind, below. */
  public void next() {
    sheet.addAfter(kind(), Optional.of(id()));
  }

  /** Opens it alone, with all that came of it. */
  public void openAlone() {
    sheet.go((ways, person) -> ways.strand(person, id()));
  }

  /** Takes it off the sheet again. */
  public void takeBack() {
    sheet.takeBack(id());
  }

  /** Moves it up (negative) or down among its kind. */
  public void move(int places) {
    sheet.moveTo(id(), sheet.place(id()) + places);
  }

  /** Moves it to that place among its kind. */
  public void moveTo(int place) {
    sheet.moveTo(id(), place);
  }

  public void toggle() {
    sheet.open(open.get() ? Optional.empty() : Optional.of(id()));
  }

  /** Its words were left. */
  public void left() {
    sheet.left(id());
  }

  /** The words of the strand it was merged into, if it was. */
  void merged(Optional<String> into) {
    merged.set(into);
  }

  void update(Slip slip, Sheet.Past itsPast, Strand.Status standing, int itsNumber, boolean isOpen) {
    updating = true;
    words.set(slip.words());
    whyNow.set(slip.whyNow());
    anchor.set(slip.anchor());
    whatChanged.set(slip.whatChanged());
    charge.set(slip.charge());
    status.set(slip.status().orElse(standing));
    past.set(itsPast);
    begun.set(!slip.blank());
    number.set(status.get().rests() ? 0 : itsNumber);
    open.set(isOpen);
    updating = false;
  }

  private void write(String place, String was, String now, UnaryOperator<Slip> change) {
    if (!updating) {
      sheet.typed(was, now);
    }
    change(place, change);
  }

  private void change(String place, UnaryOperator<Slip> change) {
    if (!updating) {
      sheet.change(id(), place, change);
    }
  }
}
