package app.understory.course.view.ask;

import app.understory.course.Course;
import app.understory.course.Planned;
import app.understory.course.view.Outcome;
import app.understory.course.view.Slate;
import app.understory.course.view.Sources;
import app.understory.people.PersonId;
import app.understory.visit.TypedDay;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What is asked before a course is changed. */
public final class AskModel {
  private final Sources sources;
  private final Slate slate;
  private final ReadOnlyObjectWrapper<Question> what = new ReadOnlyObjectWrapper<>(Question.NOTHING);
  private final ReadOnlyObjectWrapper<Fault> fault = new ReadOnlyObjectWrapper<>(Fault.NONE);
  private final BooleanProperty all = new SimpleBooleanProperty();
  private final ObjectProperty<Course.Reason> reason = new SimpleObjectProperty<>(Course.Reason.COMPLETED);
  private Optional<Planned> dose = Optional.empty();
  private boolean underWay;

  /** What an answer lacks. */
  enum Fault {
    NONE, DAY, WHY
  }

  public AskModel(PersonId person, Sources sources) {
    this.sources = sources;
    slate = new Slate(sources.vault().drafts(), "course-ask/" + person.value(), List.of("day", "why"));
  }

  /** Asks it, of that dose where it concerns one. */
  public void ask(Question asked, Optional<Planned> of) {
    dose = of;
    underWay = false;
    all.set(false);
    fault.set(Fault.NONE);
    slate.open(Map.of());
    what.set(Question.NOTHING);
    what.set(asked);
  }

  /** Leaves it unanswered. */
  void leave() {
    underWay = false;
    slate.done();
    what.set(Question.NOTHING);
  }

  /**
   * The answer as it stands in the fields; empty where it lacks something, which is said, and where an answer is being
   * kept already. What was typed stays until it is.
   *
   * @param other the second of two answers
   */
  Optional<Asked> answer(boolean other) {
    if (underWay) {
      return Optional.empty();
    }
    Optional<Asked> answer = switch (what.get()) {
      case NOTHING -> Optional.empty();
      case MOVE -> move();
      case MISSED -> dose.map(each -> new Asked.Missed(each, !other));
      case PAUSE -> Optional.of(new Asked.Pause(slate.text("why")));
      case CLOSE -> close();
    };
    underWay = answer.isPresent();
    return answer;
  }

  /**
   * What waits for the answer to be kept: then the slip goes; where it could not be, it stays as it was filled in.
   *
   * @param gone runs when it goes
   */
  Outcome outcome(Runnable gone) {
    return new Outcome(() -> {
      if (underWay) {
        leave();
        gone.run();
      }
    }, () -> underWay = false);
  }

  private Optional<Asked> move() {
    if (dose.isPresent()
        && TypedDay.read(slate.text("day"), sources.people().now()) instanceof TypedDay.Clear(var day)) {
      return Optional.of(new Asked.Move(dose.get(), day, all.get(), slate.text("why")));
    }
    fault.set(Fault.DAY);
    return Optional.empty();
  }

  private Optional<Asked> close() {
    boolean needs = reason.get() == Course.Reason.STOPPED && slate.text("why").isEmpty();
    fault.set(needs ? Fault.WHY : Fault.NONE);
    return needs ? Optional.empty() : Optional.of(new Asked.Close(reason.get(), slate.text("why")));
  }

  Slate slate() {
    return slate;
  }

  /** What is asked now. */
  public ReadOnlyObjectProperty<Question> whatProperty() {
    return what.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Fault> faultProperty() {
    return fault.getReadOnlyProperty();
  }

  BooleanProperty allProperty() {
    return all;
  }

  ObjectProperty<Course.Reason> reasonProperty() {
    return reason;
  }
}
