package app.understory.desk.frame;

import app.understory.kit.Screen;
import app.understory.people.PersonId;

/** The ways through the program, for the exits of rooms. All on the JavaFX thread. */
public interface Ways {

  /** Goes to a place of the rail. */
  void goTo(String place);

  /** Opens a person at the first tab, or at the one they were left at. */
  void open(PersonId person);

  /** Opens a person at that tab. */
  void open(PersonId person, String tab);

  /** Lets one screen have the whole window, in the light of the session room: no rail, no tabs. */
  void takeOver(Screen<?> screen);

  /** Lets one screen have the whole window in the light there is. */
  void spread(Screen<?> screen);

  /** Ends a {@link #takeOver} or a {@link #spread}: the frame is back as it was. */
  void giveBack();

  /** Lets a screen come in between, beside the rail; not while one has the whole window. */
  void interrupt(Screen<?> screen);

  /** Ends an {@link #interrupt}: what was in view is back, the caret as it was. */
  void resume();

  /** Whether one screen has the whole window now. */
  boolean takenOver();

  /** Locks the practice. */
  void lock();
}
