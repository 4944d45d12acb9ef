package app.understory.integration.view.notes;

import app.understory.integration.Note;
import java.util.OptionalInt;

/**
 * A note in the list of a person's notes.
 *
 * @param session the number of the session it is about
 */
public record NoteLine(Note.Glance glance, OptionalInt session) {
  public Note note() {
    return glance.note();
  }
}
