package app.understory.session.view.entry;

import app.understory.course.order.Departure;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.Session;
import app.understory.session.SessionClock.Beat;
import app.understory.session.line.LineDrafts;
import app.understory.session.line.LineDrafts.Field;
import app.understory.session.line.RowDraft;
import app.understory.session.line.TypedTime;
import app.understory.session.view.stream.Sitting;
import app.understory.session.view.stream.StreamModel;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** The dose row. Nothing measured is filled in beforehand; the way of giving follows an earlier dose of this session. */
public final class DoseModel {
  /** Milligrams from which on it is asked whether a figure slipped in. */
  private static final BigDecimal UNUSUAL = BigDecimal.valueOf(1_000);
  private static final Pattern MILLIGRAMS = Pattern.compile("\\d{1,6}([.,]\\d{1,2})?");

  private final EntryModel line;
  private final StreamModel rows;
  private final LineDrafts drafts;
  private final StringProperty substance = new SimpleStringProperty(this, "substance", "");
  private final StringProperty milligrams = new SimpleStringProperty(this, "milligrams", "");
  private final ObjectProperty<Optional<Dose.Route>> route = new SimpleObjectProperty<>(this, "route",
      Optional.empty());
  private final StringProperty givenBy = new SimpleStringProperty(this, "givenBy", "");
  private final StringProperty site = new SimpleStringProperty(this, "site", "");
  private final StringProperty lot = new SimpleStringProperty(this, "lot", "");
  private final StringProperty hold = new SimpleStringProperty(this, "hold", "");
  private final StringProperty at = new SimpleStringProperty(this, "at", "");
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>(this, "fault", Fault.NONE);
  private final OrderedDose order = new OrderedDose();
  private @Nullable Sitting sitting;
  private @Nullable Beat firstKey;
  private String confirmed = "";
  private String asked = "";

  public DoseModel(EntryModel line, StreamModel rows, LineDrafts drafts) {
    this.line = line;
    this.rows = rows;
    this.drafts = drafts;
    fields().forEach(field -> field.addListener((_, _, _) -> note()));
    route.addListener((_, _, _) -> note());
  }

  /** What the row lacks. */
  public enum Fault {
    NONE, SUBSTANCE, MILLIGRAMS, UNUSUAL, ROUTE, HOLD, TIME, OUTSIDE,
    /** It departs from the order, and no reason is given. */
    REASON
  }

  /** What is given. */
  public StringProperty substanceProperty() {
    return substance;
  }

  /** Milligrams, with a point or a comma. */
  public StringProperty milligramsProperty() {
    return milligrams;
  }

  /** By which way. */
  public ObjectProperty<Optional<Dose.Route>> routeProperty() {
    return route;
  }

  /** Who gave it. */
  public StringProperty givenByProperty() {
    return givenBy;
  }

  /** Where on the body. */
  public StringProperty siteProperty() {
    return site;
  }

  /** The lot on the label. */
  public StringProperty lotProperty() {
    return lot;
  }

  /** Minutes it is to be held in the mouth, where it is held. */
  public StringProperty holdProperty() {
    return hold;
  }

  /** Whether a dose of that way can be held in the mouth. */
  public boolean mayBeHeld() {
    return route.get().filter(way -> way == Dose.Route.SUBLINGUAL || way == Dose.Route.ORAL).isPresent();
  }

  /** When, where that was not just now. */
  public StringProperty atProperty() {
    return at;
  }

  /** What the amount typed comes to, where it is one. */
  public Optional<DoseSum> sum() {
    return session().filter(_ -> MILLIGRAMS.matcher(milligrams.get().strip()).matches())
        .map(in -> DoseSum.of(amount(), rows.standing().toList(), in.weightKg()));
  }

  /** The weight it is reckoned by, and when it was taken. */
  public Optional<Session> session() {
    return Optional.ofNullable(sitting).map(Sitting::session);
  }

  /** What the row lacks. */
  public ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  public void sit(Sitting at) {
    sitting = at;
  }

  /** The row was opened: its instant is that of its first key. */
  public void opened(String usualSubstance) {
    firstKey = null;
    Optional<Dose> before = rows.last(entry -> Optional.of(entry.what()).filter(Dose.class::isInstance))
        .map(Dose.class::cast);
    substance.set(before.map(Dose::substance).orElse(usualSubstance));
    route.set(before.map(Dose::route));
    milligrams.set("");
    givenBy.set(before.flatMap(Dose::givenBy).orElse(""));
    site.set("");
    lot.set(before.flatMap(Dose::lot).orElse(""));
    order.reasonProperty().set("");
    asked = "";
    hold.set(before.flatMap(Dose::hold).map(each -> Integer.toString(each.plannedSeconds() / 60)).orElse(""));
    at.set("");
    fault.set(Fault.NONE);
    confirmed = "";
    firstKey = null;
    waiting().ifPresent(this::restore);
  }

  /** Whether a dose was being typed when the program went. */
  public boolean isWaiting() {
    return waiting().isPresent();
  }

  private Optional<RowDraft> waiting() {
    return session().flatMap(in -> RowDraft.read(drafts.read(in.id(), Field.DOSE), fields().size() + 1));
  }

  private void restore(RowDraft draft) {
    firstKey = draft.firstKey().orElse(null);
    for (int i = 0; i < fields().size(); i++) {
      fields().get(i).set(draft.fields().get(i));
    }
    route.set(Optional.of(draft.fields().getLast()).filter(name -> !name.isEmpty()).map(Dose.Route::valueOf));
  }

  private List<StringProperty> fields() {
    return List.of(substance, milligrams, givenBy, site, lot, at, hold, order.reasonProperty());
  }

  private void note() {
    if (firstKey != null) {
      List<String> typed = new ArrayList<>(fields().stream().map(StringProperty::get).toList());
      typed.add(route.get().map(Dose.Route::name).orElse(""));
      session().ifPresent(in -> drafts.note(in.id(), Field.DOSE,
          new RowDraft(typed, Optional.ofNullable(firstKey)).written()));
    }
  }

  private void forget() {
    firstKey = null;
    session().ifPresent(in -> drafts.note(in.id(), Field.DOSE, ""));
  }

  /** A key was typed in the row. */
  public void touched() {
    fault.set(Fault.NONE);
    Sitting in = sitting;
    if (firstKey == null && in != null) {
      firstKey = in.now();
    }
  }

  /** Enter: keeps the dose and gives the line back, or says what it lacks. */
  public void keep() {
    Sitting in = sitting;
    if (in == null) {
      return;
    }
    Optional<Beat> when = when(in);
    fault.set(lacking(when.isPresent()));
    if (fault.get() == Fault.NONE) {
      boolean booster = rows.standing().map(Entry::what).anyMatch(Dose.class::isInstance);
      List<Departure> found = departures();
      EntryId id = line.keepFromRow(
          new Dose(substance.get().strip(), amount(), route.get().orElseThrow(), maybe(site),
              maybe(lot), maybe(givenBy), booster,
              minutes().isEmpty() ? Optional.empty() : Optional.of(Dose.Hold.of(60 * minutes().getAsInt()))),
          when.orElseThrow());
      order.kept(in.session(), id, found, when.orElseThrow());
      forget();
    }
  }

  /** Esc: gives the line back. */
  public void leave() {
    forget();
    line.openProperty().set(EntryModel.OpenRow.LINE);
  }

  private Fault lacking(boolean timed) {
    if (substance.get().isBlank()) {
      return Fault.SUBSTANCE;
    }
    if (!MILLIGRAMS.matcher(milligrams.get().strip()).matches() || amount().signum() <= 0) {
      return Fault.MILLIGRAMS;
    }
    if (route.get().isEmpty()) {
      return Fault.ROUTE;
    }
    if (mayBeHeld() && !hold.get().isBlank() && minutes().isEmpty()) {
      return Fault.HOLD;
    }
    if (!timed) {
      return TypedTime.read(at.get()).isEmpty() ? Fault.TIME : Fault.OUTSIDE;
    }
    return unusual() ? Fault.UNUSUAL : unexplained() ? Fault.REASON : Fault.NONE;
  }

  /** A reason is asked for once; Enter once more keeps the dose without one. */
  private boolean unexplained() {
    boolean asks = order.asks(departures()) && !asked.equals(milligrams.get());
    asked = milligrams.get();
    return asks;
  }

  /** What departs from the order as it stands in the row. */
  List<Departure> departures() {
    Sitting in = sitting;
    if (in == null || route.get().isEmpty() || !MILLIGRAMS.matcher(milligrams.get().strip()).matches()) {
      return List.of();
    }
    return order.departures(in.session(), substance.get(), amount(), route.get().get(),
        rows.standing().toList(), when(in).orElseGet(in::now));
  }

  /** The order that it is held against. */
  public OrderedDose order() {
    return order;
  }

  /** An amount like that of a slip of the finger is asked about once; Enter once more keeps it. No dose is advised. */
  private boolean unusual() {
    boolean much = amount().compareTo(UNUSUAL) >= 0 && !confirmed.equals(milligrams.get());
    confirmed = milligrams.get();
    return much;
  }

  private OptionalInt minutes() {
    String typed = hold.get().strip();
    return mayBeHeld() && typed.matches("[1-9]\\d?")
        ? OptionalInt.of(Integer.parseInt(typed))
        : OptionalInt.empty();
  }

  private BigDecimal amount() {
    return new BigDecimal(milligrams.get().strip().replace(',', '.')).setScale(2, RoundingMode.UNNECESSARY);
  }

  private Optional<Beat> when(Sitting in) {
    Beat now = in.now();
    if (at.get().isBlank()) {
      Beat first = firstKey;
      return Optional.of(first == null ? now : first);
    }
    return TypedTime.read(at.get()).flatMap(in::at);
  }

  private static Optional<String> maybe(StringProperty words) {
    return Optional.of(words.get().strip()).filter(word -> !word.isEmpty());
  }
}
