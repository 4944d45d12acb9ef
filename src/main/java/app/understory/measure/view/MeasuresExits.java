package app.understory.measure.view;

import app.understory.measure.Response;
import app.understory.people.PersonId;

/** Where the measures of a person lead. */
public interface MeasuresExits {

  /** Shows a person's scores over time. */
  void overTime(PersonId person);

  /** Hands the computer over to the person, with this form: nothing else is reachable until the passphrase is given. */
  void handOver(Response form);

  /** Opens a person's plan of safety. */
  void safetyPlan(PersonId person);
}
