package app.understory.prep;

/** What is confirmed on the day, with the time at which it was. */
public enum Check {
  TOUCH_AGREED, ESCORT_CONFIRMED
}
