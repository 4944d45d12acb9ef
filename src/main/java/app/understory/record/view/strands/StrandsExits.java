package app.understory.record.view.strands;

import app.understory.people.PersonId;

/** Where one goes from strands. */
public interface StrandsExits {

  /** Opens the worksheet of the next session. */
  void prepare(PersonId person);

  /** Opens the person's sessions. */
  void session(PersonId person);

  /** Opens the person's notes. */
  void integrate(PersonId person);
}
