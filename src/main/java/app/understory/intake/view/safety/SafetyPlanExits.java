package app.understory.intake.view.safety;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.people.PersonId;
import java.util.function.Function;

/** Where a plan of safety leads. */
public interface SafetyPlanExits {

  /** Back to the measures, where it is opened from. */
  void measures(PersonId person);

  /** Shows a sheet to be printed or saved; it is set off the JavaFX thread. */
  void print(PersonId person, Function<Format, Sheet> sheet);

  /** The practice's own number, for the foot of the sheet; empty where none is known. Off the JavaFX thread. */
  String telephone();
}
