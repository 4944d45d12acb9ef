package app.understory.session.view;

import app.understory.people.PersonId;
import app.understory.session.SessionId;

/** What the session's screens ask of the house above them. */
public interface LiveExits {
  /** Takes the whole window for the session under way. */
  void enterRoom(SessionId session);

  /** Gives the frame back; the session goes on. */
  void leaveRoom(PersonId person);

  /** Opens the person's preparation. */
  void openWorksheet(PersonId person);
}
