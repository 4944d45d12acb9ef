package app.understory.measure.due;

/**
 * When a measure is asked. PHQ-9 and GAD-7 ask about two weeks and PCL-5 about a month, so none of them is due more often
 * than weekly; at each session only what asks about this moment.
 */
public enum Plan {
  /** Before the first dose, weekly in induction, at its end, monthly after. */
  WEEKLY,
  /** Before the first dose, monthly, at the end of induction, monthly after. */
  MONTHLY,
  /** At each session, before the dose. */
  EACH_SESSION,
  /** After each session. */
  AFTER_SESSION,
  /** After each session that was intended to be psychedelic. */
  AFTER_PSYCHEDELIC,
  /** Offered, and never due. */
  WHEN_WANTED,
  /** Not offered. */
  NOT_OFFERED
}
