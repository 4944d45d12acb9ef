package app.understory.integration.view;

import app.understory.attachment.Shelf;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.integration.Note;
import app.understory.kit.Screen;
import app.understory.kit.layout.Inset;
import app.understory.kit.spell.SpellAid;
import app.understory.people.PersonId;
import app.understory.strand.StrandId;
import java.util.function.Function;

/** What the integrate tab asks of what lies around it. */
public interface IntegrateExits {

  /** Spelling, as it is used for notes. */
  default SpellAid spelling() {
    return SpellAid.none();
  }

  /**
   * The row of files attached to a note.
   *
   * @param before runs before the first file is sealed: the note is begun by then
   */
  default Inset<Shelf> attachments(Runnable before) {
    return Inset.none();
  }

  /**
   * Shows the page of the person's own words, to be printed or saved; that it left is written in the audit.
   *
   * @param sheet sets it on paper of a size; may be called on any thread
   */
  void print(PersonId person, Function<Format, Sheet> sheet);

  /**
   * Shows a note on paper, to be printed or saved; that it left is written in the audit.
   *
   * @param sheet sets it on paper of a size; called off the JavaFX thread
   */
  default void printNote(Note note, Function<Format, Sheet> sheet) {}

  /** Opens one strand alone, with all that came of it. */
  default void strand(PersonId person, StrandId strand) {}

  /** Shows what the person said to the three openings before and after each session. */
  default void openings(PersonId person) {}

  /** Lets the page have the whole window. */
  void alone(Screen<?> page);

  /** Gives the window back. */
  void together();
}
