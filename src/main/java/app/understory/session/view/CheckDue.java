package app.understory.session.view;

import app.understory.session.Entry;
import app.understory.session.SessionClock.Beat;
import app.understory.session.check.CheckPlan;
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

  static CheckDue of(CheckPlan.Check check, Standing standing, Beat beat) {
    if (check.why() == Why.BEFORE) {
      return new CheckDue(check.why(), beat.at(), Long.MIN_VALUE);
    }
    Entry from = check.why() == Why.AFTER ? standing.doses().getLast() : standing.readings().getLast();
    Moment at = new Moment(from.happened().at().plusMillis(check.ms() - from.elapsedMs()),
        from.happened().zone());
    return new CheckDue(check.why(), at, beat.elapsedMs() - check.ms());
  }
}
