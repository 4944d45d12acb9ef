package app.understory.desk.firstrun.steps;

import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the practice is called, and who works in it. */
public final class NamesModel {
  private final Founding founding;
  private final Steps.Turn turn;
  private final ObjectProperty<Saying> saying = new SimpleObjectProperty<>(Saying.NOTHING);

  /** What the screen says. */
  public enum Saying {
    NOTHING, NO_PRACTICE, NO_CLINICIAN, KEEPING
  }

  NamesModel(Founding founding, Steps.Turn turn) {
    this.founding = founding;
    this.turn = turn;
  }

  public ReadOnlyObjectProperty<Saying> sayingProperty() {
    return saying;
  }

  /** Keeps them and goes on, or says what is missing. */
  public void keep(String practice, String clinician, boolean shown) {
    if (saying.get() == Saying.KEEPING) {
      return;
    }
    saying.set(Saying.NOTHING);
    if (practice.isBlank()) {
      saying.set(Saying.NO_PRACTICE);
    } else if (clinician.isBlank()) {
      saying.set(Saying.NO_CLINICIAN);
    } else {
      saying.set(Saying.KEEPING);
      founding.name(practice.strip(), clinician.strip(), shown).then(_ -> turn.next().run())
          .orElse(failure -> {
            saying.set(Saying.NOTHING);
            turn.failed().accept(failure);
          });
    }
  }
}
