package app.understory.desk.frame;

import app.understory.people.PersonId;

/** Where one is in the frame. */
public sealed interface Whereabouts {

  /** At a place of the rail. */
  record AtPlace(String place) implements Whereabouts {}

  /** With a person, at a tab. */
  record AtPerson(PersonId person, String tab) implements Whereabouts {}
}
