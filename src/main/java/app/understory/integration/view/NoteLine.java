package app.understory.integration.view;

import app.understory.integration.Note;
import java.util.OptionalInt;

/**
 * A note in the list of a person's notes.
 *
 * @param session the number of the session it is about
 */
record NoteLine(Note.Glance glance, OptionalInt session) {
  Note note() {
    return glance.note();
  }
}
