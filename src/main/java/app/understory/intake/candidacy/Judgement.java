package app.understory.intake.candidacy;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.UUID;

/**
 * How one consideration stood for a person when someone judged it. Never changed: whoever judges again adds another.
 *
 * @param code    of the {@link Consideration}
 * @param note    in words; may be empty
 * @param source  where it is known from, as <i>first talk</i> or <i>letter of Dr Notional, 3 Nov</i>; may be empty
 * @param judged  when the state was set
 * @param entered when this row was written: later, where only the note was
 * @param by      the clinician who set the state
 */
public record Judgement(UUID id, PersonId person, String code, State state, String note, String source,
    Moment judged, Moment entered, UUID by) {
  /** The longest note, in characters. */
  public static final int LONGEST_NOTE = 2_000;
  /** The longest source, in characters. */
  public static final int LONGEST_SOURCE = 200;

  public Judgement {
    if (note.length() > LONGEST_NOTE || source.length() > LONGEST_SOURCE) {
      throw new IllegalArgumentException("a note of a consideration is short");
    }
  }

  /** How it stands. Only {@link #CLEAR} is clear: what was not asked and what is unknown are not. */
  public enum State {
    NOT_ASKED, CLEAR, UNKNOWN,
    /** To be discussed with the prescriber. */
    DISCUSS,
    /** Speaks against the medicine until a clinician judges otherwise. */
    STOPS
  }
}
