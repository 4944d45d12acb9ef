package app.understory.desk.frame.chrome;

import app.understory.people.PersonId;

/** What the rail leads to. */
public interface FrameExits {

  void goTo(String place);

  void open(PersonId person);

  void help();

  void lock();
}
