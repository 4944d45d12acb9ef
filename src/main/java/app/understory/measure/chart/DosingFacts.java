package app.understory.measure.chart;

import app.understory.people.PersonId;
import java.util.List;

/** What a chart asks of the rooms above: the sessions that stand beneath the scores. */
public interface DosingFacts {

  /** The person's sessions, those to come among them, in any order. Called off the JavaFX thread. */
  List<Dosing> of(PersonId person);
}
