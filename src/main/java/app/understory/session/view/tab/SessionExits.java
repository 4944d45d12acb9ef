package app.understory.session.view.tab;

import app.understory.attachment.Shelf;
import app.understory.kit.layout.Inset;
import app.understory.people.PersonId;
import app.understory.session.Session;
import app.understory.session.SessionId;
import app.understory.session.view.reach.Use;
import app.understory.strand.StrandId;
import java.util.List;
import java.util.function.Consumer;

/** Where the Session tab leads. */
public interface SessionExits {
  /** Into the room, for a session under way. */
  void enter(SessionId session);

  /**
   * Makes a record note about a session of what is written from its log.
   *
   * @param title of the note
   */
  void makeNote(Session session, String title, List<String> paragraphs);

  /**
   * To a page on which a session was written by hand, to enter it.
   *
   * @param entered takes the session that was entered
   */
  default void fromPaper(PersonId person, Consumer<Session> entered) {}

  /** A row of attached files; it shows those of the session that is read. */
  default Inset<Shelf> attachments() {
    return Inset.none();
  }

  /** To the silent marks of a session, to put words to them. */
  void wordMarks(SessionId session);

  /** To one strand alone, with all that came of it. */
  default void strand(PersonId person, StrandId strand) {}

  /** To a note in which an entry is used. */
  default void use(PersonId person, Use use) {}
}
