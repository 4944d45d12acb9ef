package app.understory.people.view;

import app.understory.people.PersonId;

/** Where one goes from the list of people. */
public interface PeopleExits {

  /** Opens a person where they were left. */
  void open(PersonId person);

  /** Opens a person's page of who they are, to write on. */
  void identity(PersonId person);

  /** Begins a session with a person, planned or walk-in. */
  void beginSession(PersonId person);

  /** Leads to where the recovery sheet is given back. */
  void recovery();

  /** Leaves the list. */
  void leave();
}
