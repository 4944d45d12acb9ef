package app.understory.desk.today;

import app.understory.people.PersonId;
import java.util.Optional;

/** Where one goes from today. */
public interface TodayExits {

  /** Opens a person where they were left. */
  void open(PersonId person);

  /** Opens the worksheet of a person's next session. */
  void prepare(PersonId person);

  /** Opens the page of who a person is. */
  void identity(PersonId person);

  /** Opens a person's overview, where visits are planned and marked. */
  void overview(PersonId person);

  /** Goes back into the session that is under way. */
  void resume();

  /** Opens a person's sessions. */
  void session(PersonId person);

  /** Opens a person's notes. */
  void integrate(PersonId person);

  /** Opens a person's measures. */
  void measures(PersonId person);

  /** Goes to the list of people. */
  void people();

  /** Opens someone's first talk. */
  void talk(PersonId person);

  /** Goes on with someone's call, or calls again. */
  void call(PersonId person);

  /** Leads to where the recovery sheet is given back, where that is possible from here. */
  Optional<Runnable> recovery();

  /** Begins a rehearsal, where that is possible from here. */
  Optional<Runnable> rehearse();
}
