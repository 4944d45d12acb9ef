package app.understory.desk.rooms.measure;

import app.understory.desk.Guard;
import app.understory.kit.work.Stagehand;
import java.util.Arrays;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Asks for the passphrase before what was handed over is given back. */
final class GiveBackModel {
  private final Guard guard;
  private final Stagehand stagehand;
  private final Runnable given;
  private final ReadOnlyObjectWrapper<State> state = new ReadOnlyObjectWrapper<>(State.ASKING);

  /** How the asking stands. */
  enum State {
    ASKING, LOOKING, WRONG
  }

  /** @param given runs when the right one was given */
  GiveBackModel(Guard guard, Stagehand stagehand, Runnable given) {
    this.guard = guard;
    this.stagehand = stagehand;
    this.given = given;
  }

  ReadOnlyObjectProperty<State> stateProperty() {
    return state.getReadOnlyProperty();
  }

  /** Begins anew. */
  void ask() {
    if (state.get() != State.LOOKING) {
      state.set(State.ASKING);
    }
  }

  /** Looks whether it is the right one, and wipes the characters. */
  void look(char[] passphrase) {
    if (state.get() == State.LOOKING) {
      Arrays.fill(passphrase, '\0');
      return;
    }
    state.set(State.LOOKING);
    stagehand.run(() -> {
      try {
        return guard.opens(passphrase);
      } finally {
        Arrays.fill(passphrase, '\0');
      }
    }).then(opens -> {
      state.set(opens ? State.ASKING : State.WRONG);
      if (opens) {
        given.run();
      }
    }).orElse(_ -> state.set(State.WRONG));
  }
}
