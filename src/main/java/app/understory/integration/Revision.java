package app.understory.integration;

import app.understory.vault.time.Moment;
import java.util.UUID;

/**
 * One version of a note.
 *
 * @param number from 1
 * @param page   what the page held
 */
public record Revision(UUID id, NoteId note, int number, Page page, Reason reason, Moment revised) {

  /** Why it was made. */
  public enum Reason {
    LEFT, LOCKED, SIGNED, TIMED, RESTORED, BEGUN
  }

  Revision numbered(int place) {
    return new Revision(id, note, place, page, reason, revised);
  }
}
