package app.understory.prep.view;

import app.understory.people.PersonId;

/** The ways out of the preparation room. */
public interface PrepExits {

  /** Begins the person's session, or goes to the one that is live. */
  void beginSession(PersonId person);

  void openPerson(PersonId person);
}
