package app.understory.measure.view;

import app.understory.people.PersonId;

/** Where the measures of a person lead. */
public interface MeasuresExits {

  /** Shows a person's scores over time. */
  void overTime(PersonId person);
}
