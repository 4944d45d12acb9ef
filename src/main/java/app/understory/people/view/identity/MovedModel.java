package app.understory.people.view.identity;

import app.understory.kit.work.Stagehand;
import app.understory.people.Advance;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** How a person's status moved by itself, while it still stands so. */
final class MovedModel {
  private final People people;
  private final PersonId person;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Advance>> moved = new ReadOnlyObjectWrapper<>(this, "moved",
      Optional.empty());

  MovedModel(People people, PersonId person, Stagehand stagehand) {
    this.people = people;
    this.person = person;
    this.stagehand = stagehand;
  }

  /** The move; nothing where there was none, or a hand changed the status since. */
  ReadOnlyObjectProperty<Optional<Advance>> movedProperty() {
    return moved.getReadOnlyProperty();
  }

  void read() {
    stagehand.run(() -> people.advance(person).filter(move -> move.putBack().isEmpty())
        .filter(move -> people.find(person).map(Person::status).filter(move.to()::equals).isPresent()))
        .then(moved::set);
  }

  /**
   * Puts the status back to what it was.
   *
   * @param then what to do once it stands
   */
  void putBack(Runnable then) {
    moved.get().ifPresent(move -> stagehand.follow(people.putBack(move)).then(_ -> {
      read();
      then.run();
    }));
  }
}
