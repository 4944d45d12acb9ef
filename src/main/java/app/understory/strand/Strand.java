package app.understory.strand;

import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.util.OptionalInt;

/**
 * A theme, a stuck place or a question for the unconscious, followed through preparation, session and integration.
 *
 * @param number its key in the session, the person's lowest free one when it was begun; none once it rests
 * @param place  its order on the worksheet, from 0
 * @param words  the newest wording, in the person's own words
 */
public record Strand(StrandId id, PersonId person, Kind kind, OptionalInt number, int place, Status status,
    String words, Moment begun) {

  /** The three kinds. */
  public enum Kind {
    THEME, STUCK_PLACE, QUESTION
  }

  /** Where it stands. Answered and set down are at rest: their number is free. */
  public enum Status {
    OPEN, MOVED, ANSWERED, SET_DOWN;

    public boolean rests() {
      return this == ANSWERED || this == SET_DOWN;
    }
  }
}
