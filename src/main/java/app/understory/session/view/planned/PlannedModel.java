package app.understory.session.view.planned;

import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.visit.TypedWhen;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.util.Comparator;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The session that is planned and not held yet: the person did not come, or it is moved to another day. */
public final class PlannedModel {
  private final PersonId person;
  private final Visits visits;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Visit>> planned = new ReadOnlyObjectWrapper<>(this, "planned",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Done>> done = new ReadOnlyObjectWrapper<>(this, "done",
      Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Refused>> refused = new ReadOnlyObjectWrapper<>(this,
      "refused",
      Optional.empty());
  private final BooleanProperty moving = new SimpleBooleanProperty(this, "moving");
  private final StringProperty when = new SimpleStringProperty(this, "when", "");

  public PlannedModel(PersonId person, Visits visits, Stagehand stagehand) {
    this.person = person;
    this.visits = visits;
    this.stagehand = stagehand;
    when.addListener((_, _, _) -> refused.set(Optional.empty()));
  }

  /** What was done to it here, as long as it can be taken back. */
  public record Done(Visit before, Visit now) {}

  /** Why it was not done. */
  public sealed interface Refused {
    /** The day and time were not taken. */
    record When(TypedWhen.Why why) implements Refused {}

    /** It could not be written. */
    record NotKept() implements Refused {}
  }

  /** The first session that is planned and was neither held nor marked. */
  ReadOnlyObjectProperty<Optional<Visit>> plannedProperty() {
    return planned.getReadOnlyProperty();
  }

  /** Whether that visit is today: the line above says so already. */
  boolean today(Visit visit) {
    return visit.planned().day().equals(visits.now().day());
  }

  /** What was done here last. */
  ReadOnlyObjectProperty<Optional<Done>> doneProperty() {
    return done.getReadOnlyProperty();
  }

  /** Why something was not done. */
  ReadOnlyObjectProperty<Optional<Refused>> refusedProperty() {
    return refused.getReadOnlyProperty();
  }

  /** The field for another day stands open. */
  BooleanProperty movingProperty() {
    return moving;
  }

  /** The other day and time, as typed. */
  StringProperty whenProperty() {
    return when;
  }

  /** Reads it. */
  public void read() {
    stagehand.run(() -> visits.of(person).stream()
        .filter(visit -> visit.kind() == Visit.Kind.DOSING && visit.open())
        .min(Comparator.comparing(visit -> visit.planned().at()))).then(planned::set);
  }

  /** Did not come. */
  void noShow() {
    planned.get().ifPresent(
        visit -> stagehand.follow(visits.mark(visit, Visit.State.NO_SHOW)).then(now -> did(visit, now))
            .orElse(_ -> refused.set(Optional.of(new Refused.NotKept()))));
  }

  /** Moves it to the day and time that were typed; what was not understood stays, and is said. */
  void move() {
    switch (TypedWhen.read(when.get(), visits.now())) {
      case TypedWhen.Refused(TypedWhen.Why why) -> refused.set(Optional.of(new Refused.When(why)));
      case TypedWhen.Clear(var at) -> planned.get().ifPresent(visit -> {
        Visit other = new Visit(visit.id(), visit.person(), visit.kind(), visit.state(), at, visit.minutes(),
            visit.place(), visit.started(), visit.ended());
        stagehand.follow(visits.save(other)).then(now -> did(visit, now))
            .orElse(_ -> refused.set(Optional.of(new Refused.NotKept())));
      });
    }
  }

  private void did(Visit before, Visit now) {
    moving.set(false);
    when.set("");
    done.set(Optional.of(new Done(before, now)));
    read();
  }

  /** Leaves the field: nothing was moved. */
  void leave() {
    moving.set(false);
    when.set("");
  }

  /** Takes back what was done here last. */
  void undo() {
    done.get().ifPresent(last -> {
      done.set(Optional.empty());
      stagehand.follow(visits.save(last.before())).then(_ -> read())
          .orElse(_ -> refused.set(Optional.of(new Refused.NotKept())));
    });
  }
}
