package app.understory.desk.firstrun;

import app.understory.desk.firstrun.steps.Founding;
import app.understory.desk.unlock.Entrance;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** The four steps of a new practice, in order; what was made cannot be stepped behind. */
public final class NewPracticeModel {
  /** How many steps. */
  public static final int STEPS = 4;

  private final Founding founding;
  private final Entrance entrance;
  private final IntegerProperty step = new SimpleIntegerProperty(this, "step", 0);

  /** @param first the step to begin with, 0 to 3 */
  public NewPracticeModel(Founding founding, Entrance entrance, int first) {
    this.founding = founding;
    this.entrance = entrance;
    step.set(first);
  }

  /** The step in view, 0 to 3. */
  public ReadOnlyIntegerProperty stepProperty() {
    return step;
  }

  /** What is being founded. */
  public Founding founding() {
    return founding;
  }

  /** Goes on; after the last step the practice opens. */
  public void next() {
    if (step.get() < STEPS - 1) {
      step.set(step.get() + 1);
    } else {
      entrance.enter(founding.gate(), founding.open());
    }
  }

  /** Whether one may go to that step: not before what was made already. */
  public boolean mayGo(int to) {
    return to < step.get() && (!founding.made() || to >= 2 && founding.code().isPresent());
  }

  /** Goes to a step that was done. */
  public void go(int to) {
    if (mayGo(to)) {
      step.set(to);
    }
  }

  /** One step back; from the first to the welcome. */
  public void back() {
    if (step.get() == 0) {
      entrance.welcome();
    } else {
      go(step.get() - 1);
    }
  }

  public void help() {
    entrance.help();
  }

  public void failed(Throwable failure) {
    entrance.failed(failure);
  }
}
