package app.understory.session.view.tab;

import app.understory.session.Session;
import app.understory.session.SessionId;
import java.util.List;

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

  /** To the silent marks of a session, to put words to them. */
  void wordMarks(SessionId session);
}
