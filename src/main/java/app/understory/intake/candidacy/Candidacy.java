package app.understory.intake.candidacy;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What a clinician decided about someone's candidacy, and the prescriber's clearance. It is never changed: whoever decides
 * again adds another. The program decides nothing.
 *
 * @param words     in words; may be empty
 * @param judged    the judgements it rests on
 * @param medicines what was taken then, a line each
 */
public record Candidacy(UUID id, PersonId person, Outcome outcome, String words,
    Optional<Clearance> clearance,
    List<UUID> judged, List<String> medicines, Moment decided) {
  /** The longest words, in characters. */
  public static final int LONGEST = 2_000;

  public Candidacy {
    judged = List.copyOf(judged);
    medicines = List.copyOf(medicines);
  }

  /** The outcome is the clinician's. */
  public enum Outcome {
    CANDIDATE, ASK_PRESCRIBER, NOT_NOW, NOT_CANDIDATE
  }

  /**
   * That the prescriber cleared it.
   *
   * @param by the prescriber, by name
   * @param on the day, as typed
   */
  public record Clearance(String by, String on, How how) {}

  /** How the clearance came. */
  public enum How {
    LETTER, CALL, MESSAGE, IN_PERSON
  }
}
