package app.understory.session.view.tab;

import app.understory.session.SessionId;

/** Where the Session tab leads. */
public interface SessionExits {
  /** Into the room, for a session under way. */
  void enter(SessionId session);

  /** To the silent marks of a session, to put words to them. */
  void wordMarks(SessionId session);
}
