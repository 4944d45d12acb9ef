package app.understory.attachment;

import app.understory.people.PersonId;
import java.util.UUID;

/**
 * What a file belongs to.
 *
 * @param person whose record it is
 * @param id     of the note, the session or the worksheet; of the person themselves for {@link Kind#PERSON}
 * @param secret of the private lane: name and content are sealed under the clinician's private key too, and stay unseen
 *               by anyone else
 */
public record Belonging(PersonId person, Kind kind, UUID id, boolean secret) {

  /** The kinds of things that files belong to. */
  public enum Kind {
    NOTE, SESSION, WORKSHEET, CONSENT, PERSON, ORDER
  }

  /** In the record. */
  public static Belonging record(PersonId person, Kind kind, UUID id) {
    return new Belonging(person, kind, id, false);
  }
}
