package app.understory.measure.view.chart;

import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.people.PersonId;
import java.util.function.Function;

/** Where a chart leads. */
public interface ChartExits {

  /** Shows a sheet to be printed or saved; it is set off the JavaFX thread. */
  void print(PersonId person, Function<Format, Sheet> sheet);
}
