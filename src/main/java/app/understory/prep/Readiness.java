package app.understory.prep;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import app.understory.visit.VisitId;
import java.util.List;
import java.util.Optional;

/**
 * What rooms above this one know of a person before the medicine. The desk supplies it. Reads belong off the JavaFX
 * thread.
 */
public interface Readiness {

  /** How things stand for the session under way, or else for the next one. */
  Standing of(PersonId person);

  /**
   * @param sessionNumber the session, from 1
   * @param visit         the visit planned for it
   * @param planned       when it is planned
   * @param live          it has begun
   * @param facts         what is in place or lacking, in the order in which to show it
   */
  record Standing(int sessionNumber, Optional<VisitId> visit, Optional<Moment> planned, boolean live,
      List<Fact> facts) {
    public Standing {
      facts = List.copyOf(facts);
    }
  }

  /**
   * One thing that has to be in place before the medicine.
   *
   * @param what what it is, in words to show, as <i>Blood pressure</i>
   * @param how  how it stands, as <i>not taken yet</i> or <i>to 9 Feb</i>
   * @param mend where it is put in place
   */
  record Fact(String what, String how, boolean inPlace, Mend mend) {}

  /** Where something that is lacking is put in place. */
  enum Mend {
    IDENTITY, SESSION, ROOM, COURSE
  }
}
