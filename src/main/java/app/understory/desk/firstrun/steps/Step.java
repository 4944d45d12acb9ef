package app.understory.desk.firstrun.steps;

import app.understory.kit.Shown;

/** One step of a new practice. */
public interface Step extends Shown {

  /** What was decided, in a few words, for the list of steps. */
  String note();
}
