package app.understory.record.view.letter;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.people.PersonId;
import java.util.function.Function;

/** Where the letter leads. */
public interface LetterExits {

  /** Back to the overview. */
  void overview(PersonId person);

  /** Opens the page of who the person is, where the prescriber is noted. */
  void identity(PersonId person);

  /**
   * Shows the sheet to be printed or saved.
   *
   * @param sheet set off the JavaFX thread
   * @param left  runs when it was printed or saved
   */
  void print(PersonId person, Function<Format, Sheet> sheet, Runnable left);
}
