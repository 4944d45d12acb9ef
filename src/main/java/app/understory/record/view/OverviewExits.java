package app.understory.record.view;

import app.understory.people.PersonId;
import app.understory.strand.StrandId;

/** Where one goes from a person's overview. */
public interface OverviewExits {

  /** Opens the worksheet of the next session. */
  void prepare(PersonId person);

  /** Opens the person's sessions. */
  void session(PersonId person);

  /** Opens the person's notes. */
  void integrate(PersonId person);

  /** Opens one strand alone. */
  void strand(PersonId person, StrandId strand);

  /** Opens the page of who the person is. */
  void identity(PersonId person);
}
