package app.understory.session.concern;

import app.understory.people.PersonId;
import app.understory.session.EntryId;
import app.understory.session.SessionId;
import app.understory.vault.time.Moment;
import java.util.Optional;

/**
 * What a concern came to. The concern itself is an entry of the log, kept at once; this may follow minutes later, and
 * is always of the record.
 *
 * @param concern  the entry
 * @param severity unsaid is allowed
 * @param done     what was done, at most 4,000 characters
 * @param told     when the prescriber was told
 */
public record Care(EntryId concern, SessionId session, PersonId person, Optional<Severity> severity,
    Optional<String> done, Optional<Moment> told) {
  /** The most characters of what was done. */
  public static final int MOST = 4_000;

  public Care {
    if (done.filter(words -> words.length() > MOST).isPresent()) {
      throw new IllegalArgumentException("what was done has at most " + MOST + " characters");
    }
  }

  /** How bad it was, in the words that reports of adverse events use. */
  public enum Severity {
    MILD, MODERATE, SEVERE, SERIOUS
  }

  /** Nothing is said yet. */
  public boolean blank() {
    return severity.isEmpty() && done.isEmpty() && told.isEmpty();
  }
}
