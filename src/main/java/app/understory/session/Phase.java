package app.understory.session;

/** The phases, in the order in which they usually come; each may be marked in any order. */
public enum Phase {
  ARRIVAL, PREPARATION, DOSING, ONSET, PEAK, RETURN, DEBRIEF, READY_TO_LEAVE;

  /** 1 to 8: its key. */
  public int number() {
    return ordinal() + 1;
  }
}
