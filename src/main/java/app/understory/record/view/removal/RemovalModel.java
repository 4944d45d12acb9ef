package app.understory.record.view.removal;

import app.understory.kit.work.Stagehand;
import app.understory.people.FoldedText;
import app.understory.people.Person;
import app.understory.record.removal.Removal;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** Whether a prospect may be taken out, and whether that was confirmed by typing their name. */
final class RemovalModel {
  private final Person person;
  private final Removal removal;
  private final Stagehand stagehand;
  private final StringProperty typed = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ASKING);

  /** How far it is. */
  enum State {
    ASKING, NO_PROSPECT, RECORD,
    /** The name that was typed is another one. */
    OTHER_NAME, REMOVING, GONE,
    /** The disk did not take it, or not all of it: it can be begun again. */
    NOT_DONE
  }

  RemovalModel(Person person, Removal removal, Stagehand stagehand) {
    this.person = person;
    this.removal = removal;
    this.stagehand = stagehand;
  }

  void shown() {
    stagehand.run(() -> removal.bar(person.id())).then(bar -> state.set(bar.map(RemovalModel::barred)
        .orElse(State.ASKING)));
  }

  private static State barred(Removal.Bar bar) {
    return bar == Removal.Bar.RECORD ? State.RECORD : State.NO_PROSPECT;
  }

  /** Takes them out where their name was typed; accents and capitals aside. */
  void remove() {
    if (state.get() == State.NO_PROSPECT || state.get() == State.RECORD || state.get() == State.REMOVING) {
      return;
    }
    boolean named = FoldedText.of(typed.get().strip()).reads(FoldedText.of(person.preferredName().strip()));
    if (!named) {
      state.set(State.OTHER_NAME);
      return;
    }
    state.set(State.REMOVING);
    stagehand.run(() -> removal.remove(person.id()).join()).then(_ -> state.set(State.GONE))
        .orElse(_ -> state.set(State.NOT_DONE));
  }

  String name() {
    return person.preferredName();
  }

  StringProperty typedProperty() {
    return typed;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }
}
