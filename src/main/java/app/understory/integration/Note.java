package app.understory.integration;

import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.SessionId;
import app.understory.vault.time.Moment;
import java.util.Optional;

/**
 * A note; its words are in its revisions.
 *
 * @param addendumTo the signed note it adds to, if it is an addendum
 */
public record Note(NoteId id, PersonId person, Optional<SessionId> session, Kind kind, Entry.Lane lane,
    State state, Moment begun, Optional<NoteId> addendumTo) {

  /** Whose note it is. */
  public enum Kind {
    /** Of an integration session. */
    INTEGRATION,
    /** The therapist's own. */
    THERAPIST,
    /** The person's journal, in their words: typed here, or attached. */
    JOURNAL,
    /** What the person has no sentence for: a word, a colour, a drawing, a photo of their art. It may bear no text. */
    WORDLESS
  }

  /** Draft until signed. */
  public enum State {
    DRAFT, SIGNED, ENTERED_IN_ERROR
  }

  /** The same note in another state. */
  public Note in(State other) {
    return new Note(id, person, session, kind, lane, other, begun, addendumTo);
  }

  /** It was signed. */
  public boolean signed() {
    return state == State.SIGNED;
  }

  /** Only a draft is written on; what is signed stays as it is. */
  public boolean open() {
    return state == State.DRAFT;
  }

  /** The therapist's own: its title and words are sealed under the clinician's private key. */
  public boolean secret() {
    return lane == Entry.Lane.PRIVATE;
  }

  /**
   * A note in a list.
   *
   * @param title    of its newest revision, empty where none was made
   * @param words    how many words that revision has
   * @param versions how many revisions were made
   * @param files    how many pictures and PDFs are attached
   * @param touched  when the newest was made, else when the note was begun
   */
  public record Glance(Note note, String title, int words, int versions, int files, Moment touched) {

    /** Nothing is on it, and it is not signed: it may be taken away. */
    public boolean empty() {
      return note.open() && title.isBlank() && words == 0 && files == 0;
    }
  }
}
