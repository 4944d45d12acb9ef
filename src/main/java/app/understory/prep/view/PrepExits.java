package app.understory.prep.view;

import app.understory.people.PersonId;
import app.understory.prep.Readiness;
import app.understory.strand.StrandId;

/** The ways out of the preparation room. */
public interface PrepExits {

  /** Begins the person's session, or goes to the one that is live. */
  void beginSession(PersonId person);

  void openPerson(PersonId person);

  /** Opens one strand alone, with all that came of it. */
  void strand(PersonId person, StrandId strand);

  /**
   * Shows the page to take home, to be printed or saved.
   *
   * @param blank without the person's words
   */
  void takeHome(PersonId person, boolean blank);

  /** Shows the openings before and after, session by session. */
  default void openings(PersonId person) {}

  /** Shows the page that was taken home, for what comes back on it to be put in. */
  default void fromPage(PersonId person) {}

  /** Goes where the small questions and the templates are edited. */
  default void habits() {}

  /** Goes where something that is lacking before the medicine is put in place. */
  void mend(PersonId person, Readiness.Mend where);
}
