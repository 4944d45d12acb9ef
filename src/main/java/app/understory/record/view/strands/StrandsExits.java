package app.understory.record.view.strands;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.people.PersonId;
import java.util.function.Function;

/** Where one goes from strands. */
public interface StrandsExits {

  /**
   * Shows a sheet to be printed or saved; that it left is written down.
   *
   * @param kind  a short name of the sheet
   * @param sheet sets it on paper of a size; called off the JavaFX thread
   */
  void print(PersonId person, String kind, Function<Format, Sheet> sheet);

  /** Opens the worksheet of the next session. */
  void prepare(PersonId person);

  /** Opens the person's sessions. */
  void session(PersonId person);

  /** Opens the person's notes. */
  void integrate(PersonId person);
}
