package app.understory.visit;

import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.UUID;

/**
 * One line of a contact. It is never taken away: changed words keep those before them, and a struck line stays, struck.
 *
 * @param seq    its place in the contact, from 1; 0 before it has one
 * @param raised the short name of what was to be raised and is told in it
 * @param began  when its first key was pressed
 * @param edits  how often its words were changed
 */
public record ContactLine(UUID id, ContactId contact, int seq, Part part, String words,
    Optional<String> raised,
    Moment began, Moment entered, Optional<Moment> struck, int edits) {
  /** How many characters a line has at most. */
  public static final int LONGEST = 4000;

  public ContactLine {
    if (words.isBlank() || words.length() > LONGEST) {
      throw new IllegalArgumentException("a line has 1 to " + LONGEST + " characters");
    }
  }

  /** What a line is of. */
  public enum Part {
    SAID, AGREED
  }

  /** A line just typed. */
  public static ContactLine typed(UUID id, ContactId contact, Part part, String words, Moment began,
      Moment entered) {
    return new ContactLine(id, contact, 0, part, words, Optional.empty(), began, entered, Optional.empty(),
        0);
  }

  /** The same line, in which that is told. */
  public ContactLine raising(String what) {
    return new ContactLine(id, contact, seq, part, words, Optional.of(what), began, entered, struck, edits);
  }

  ContactLine at(int place) {
    return new ContactLine(id, contact, place, part, words, raised, began, entered, struck, edits);
  }

  /** The same line with other words. */
  public ContactLine reworded(String now) {
    return new ContactLine(id, contact, seq, part, now, raised, began, entered, struck, edits + 1);
  }

  ContactLine struck(Optional<Moment> when) {
    return new ContactLine(id, contact, seq, part, words, raised, began, entered, when, edits);
  }
}
