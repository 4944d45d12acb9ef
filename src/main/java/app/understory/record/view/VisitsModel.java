package app.understory.record.view;

import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import app.understory.visit.TypedWhen;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** A person's visits still open, and one about to be planned. */
final class VisitsModel {
  /** A dosing visit's usual length: the session itself and the hours of watching after it. */
  private static final int DOSING_MINUTES = 180;
  private static final int USUAL_MINUTES = 50;
  /** As a day and a time can be typed again. */
  private static final DateTimeFormatter AS_TYPED = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm",
      Locale.ENGLISH);

  private final PersonId person;
  private final Visits visits;
  private final Stagehand stagehand;
  private final ObservableList<Visit> open = FXCollections.observableArrayList();
  private final BooleanProperty planning = new SimpleBooleanProperty();
  private final ObjectProperty<Visit.Kind> kind = new SimpleObjectProperty<>(Visit.Kind.DOSING);
  private final StringProperty when = new SimpleStringProperty("");
  private final StringProperty minutes = new SimpleStringProperty("");
  private final StringProperty place = new SimpleStringProperty("");
  private final ObjectProperty<Answer> answer = new SimpleObjectProperty<>(new Answer.Quiet());
  private final ObjectProperty<@Nullable Visit> marked = new SimpleObjectProperty<>();
  /** What the visit changed last was before; empty where it was planned anew. */
  private Optional<Visit> before = Optional.empty();
  private Optional<Visit> changing = Optional.empty();

  /** What is said beneath the fields. */
  sealed interface Answer {
    /** Nothing. */
    record Quiet() implements Answer {}

    /** Day and time were understood so. */
    record At(Moment when) implements Answer {}

    /** Day and time were not taken. */
    record NotThen(TypedWhen.Why why) implements Answer {}

    /** The length is not 1 to 1440 minutes. */
    record NotSoLong() implements Answer {}

    /** It could not be kept; what was typed stays. */
    record NotKept() implements Answer {}
  }

  VisitsModel(PersonId person, Visits visits, Stagehand stagehand) {
    this.person = person;
    this.visits = visits;
    this.stagehand = stagehand;
    when.addListener((_, _,
        typed) -> answer.set(TypedWhen.read(typed, visits.now()) instanceof TypedWhen.Clear(var at)
            ? new Answer.At(at)
            : new Answer.Quiet()));
  }

  /**
   * Reads the visits that are still open, those of the past that no one marked included. What was done last can be
   * taken back only as long as nothing else happened to the visit.
   */
  void read() {
    stagehand.run(() -> visits.of(person)).then(all -> {
      List<Visit> found = all.stream().filter(Visit::open).toList();
      if (!open.equals(found)) {
        open.setAll(found);
      }
      Visit last = marked.get();
      if (last != null && !all.contains(last)) {
        marked.set(null);
      }
    });
  }

  /** Opens the slip for a new visit. */
  void begin() {
    changing = Optional.empty();
    answer.set(new Answer.Quiet());
    when.set("");
    minutes.set("");
    place.set("");
    openSlip();
  }

  /** Opens the slip for a visit that is to be at another time, of another length or elsewhere. */
  void change(Visit visit) {
    changing = Optional.of(visit);
    answer.set(new Answer.Quiet());
    kind.set(visit.kind());
    when.set(AS_TYPED.format(visit.planned().wall()));
    minutes.set(Integer.toString(visit.minutes()));
    place.set(visit.place().orElse(""));
    openSlip();
  }

  private void openSlip() {
    marked.set(null);
    planning.set(true);
  }

  /** Plans the visit as it was typed, or says what stands against it. */
  void plan() {
    switch (TypedWhen.read(when.get(), visits.now())) {
      case TypedWhen.Refused(TypedWhen.Why why) -> answer.set(new Answer.NotThen(why));
      case TypedWhen.Clear(Moment at) -> length().ifPresentOrElse(length -> keep(at, length),
          () -> answer.set(new Answer.NotSoLong()));
    }
  }

  private Optional<Integer> length() {
    String typed = minutes.get().strip();
    if (typed.isEmpty()) {
      return Optional.of(usualMinutes());
    }
    return Optional.of(typed).filter(digits -> digits.matches("\\d{1,4}")).map(Integer::valueOf)
        .filter(length -> length >= 1 && length <= 1440);
  }

  private void keep(Moment at, int length) {
    Optional<String> where = Optional.of(place.get().strip()).filter(words -> !words.isEmpty());
    Optional<Visit> was = changing;
    Visit visit = new Visit(was.map(Visit::id).orElseGet(visits::nextId), person, kind.get(),
        was.map(Visit::state).orElse(Visit.State.PLANNED), at, length, where,
        was.flatMap(Visit::started), was.flatMap(Visit::ended));
    stagehand.follow(visits.save(visit)).then(kept -> {
      planning.set(false);
      done(was, kept);
    }).orElse(_ -> answer.set(new Answer.NotKept()));
  }

  /** Notes how a visit stands. */
  void mark(Visit visit, Visit.State state) {
    stagehand.follow(visits.mark(visit, state)).then(now -> done(Optional.of(visit), now));
  }

  private void done(Optional<Visit> was, Visit now) {
    before = was;
    marked.set(null);
    marked.set(now);
    read();
  }

  /** Whether the last thing done was to move a visit, not to plan or mark one. */
  boolean moved() {
    Visit now = marked.get();
    return before.isPresent() && now != null && now.open();
  }

  /** Takes back what was done last: a marking, a change or a plan. */
  void undo() {
    Visit last = marked.get();
    if (last != null) {
      marked.set(null);
      stagehand.follow(before.map(visits::save).orElseGet(() -> visits.remove(last))).then(_ -> read());
    }
  }

  /** How long a visit of the chosen kind usually is, in minutes. */
  int usualMinutes() {
    return kind.get() == Visit.Kind.DOSING ? DOSING_MINUTES : USUAL_MINUTES;
  }

  LocalDate today() {
    return visits.now().day();
  }

  ObservableList<Visit> open() {
    return open;
  }

  BooleanProperty planningProperty() {
    return planning;
  }

  ObjectProperty<Visit.Kind> kindProperty() {
    return kind;
  }

  StringProperty whenProperty() {
    return when;
  }

  StringProperty minutesProperty() {
    return minutes;
  }

  StringProperty placeProperty() {
    return place;
  }

  ObjectProperty<Answer> answerProperty() {
    return answer;
  }

  /** The visit that was planned, changed or marked last, as long as it can be taken back in place; else null. */
  ObjectProperty<@Nullable Visit> markedProperty() {
    return marked;
  }
}
