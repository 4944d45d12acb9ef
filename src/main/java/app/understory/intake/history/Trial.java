package app.understory.intake.history;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.UUID;

/**
 * A medicine that was tried, and what came of it. Whether dose and time were adequate is what the clinician judges: the
 * program holds no table of doses.
 *
 * @param drugClass as <i>SSRI</i>; may be empty
 * @param highest   the highest dose, as typed
 * @param period    from when to when, as typed, as <i>Mar 2024 – Sep 2024</i>
 * @param why       why it ended
 */
public record Trial(UUID id, PersonId person, String drug, String drugClass, String highest, String period,
    Adequate dose, Adequate time, Response response, String why, Episode episode,
    Moment noted) implements Item {

  /** Whether something sufficed. */
  public enum Adequate {
    UNKNOWN, YES, NO
  }

  /** What came of it; the bounds are those used with the Antidepressant Treatment Response Questionnaire. */
  public enum Response {
    UNKNOWN,
    /** Less than 25 % better. */
    NONE,
    /** 25 to 49 % better. */
    PARTIAL,
    /** 50 % better or more, without remission. */
    GOOD, REMISSION,
    /** It helped, and then did no more. */
    LOST
  }

  /** Whether it belongs to the present episode. */
  public enum Episode {
    /** As its dates say, laid beside when the episode began. */
    BY_DATES, THIS, EARLIER
  }
}
