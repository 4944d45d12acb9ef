package app.understory.session.view;

import app.understory.session.check.CheckPlan.Why;
import app.understory.vault.time.Moment;

/**
 * The next check of vital signs.
 *
 * @param why    before the first dose it has no time of its own
 * @param at     when it is due
 * @param overMs milliseconds since then, below 0 while it is to come
 */
public record CheckDue(Why why, Moment at, long overMs) {
  /** It is time. */
  public boolean isDue() { return overMs >= 0; }
}
