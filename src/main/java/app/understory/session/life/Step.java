package app.understory.session.life;

/** A step in the life of a session that someone takes; arriving, a dose and the end of the dosing say themselves. */
public enum Step {
  /** It waits before the dose. */
  HELD,
  /** The dose may be given. */
  CLEARED,
  /** It rests; time goes on. */
  PAUSED,
  /** It goes on after a rest. */
  RESUMED,
  /** No more is given; the person is watched over. */
  OBSERVING,
  /** It ended early, before a dose or after one. */
  STOPPED,
  /** Another day was agreed on instead. */
  RESCHEDULED,
  /** What has to be written of it is written. */
  DOCUMENTED,
  /** What was written of it is signed. */
  SIGNED,
  /** It should not be here: it counts for nothing and stays readable. */
  IN_ERROR;

  /** Whether the session is over by it. */
  public boolean ends() {
    return this == STOPPED || this == RESCHEDULED || this == IN_ERROR;
  }

  /** Whether words of why belong to it. */
  public boolean asksWhy() {
    return this == HELD || this == PAUSED || ends();
  }
}
