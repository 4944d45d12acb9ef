package app.understory.integration;

import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.SessionId;
import app.understory.vault.time.Moment;
import java.util.Optional;

/** A note; its words are in its revisions. */
public record Note(NoteId id, PersonId person, Optional<SessionId> session, Kind kind, Entry.Lane lane,
    State state,
    Moment begun) {

  /** Whose note it is. */
  public enum Kind {
    INTEGRATION, THERAPIST, JOURNAL
  }

  /** Draft until signed. */
  public enum State {
    DRAFT, SIGNED, ENTERED_IN_ERROR
  }
}
