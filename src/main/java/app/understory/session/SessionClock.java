package app.understory.session;

import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.util.List;

/**
 * Counts the time of one session, by a count that no change of a clock moves. A monotonic count does not outlive the
 * program: after a restart it goes on from the difference of wall clocks, and never from before what was logged; where
 * that clock was ahead and is set right later, the count follows it, as far as nothing was logged meanwhile.
 */
public final class SessionClock {
  private static final long NANOS_IN_MS = 1_000_000;

  private final Session session;
  private final Timekeeper time;
  private static final long APART_MS = 60_000;

  private long anchorNanos;
  private long anchorMs;
  private boolean byWall;
  private long loggedMs;

  /**
   * @param anchorNanos the monotonic count at some instant of the session
   * @param anchorMs    milliseconds since the session began at that instant
   */
  SessionClock(Session session, Timekeeper time, long anchorNanos, long anchorMs) {
    this.session = session;
    this.time = time;
    this.anchorNanos = anchorNanos;
    this.anchorMs = anchorMs;
  }

  /**
   * An instant of the session.
   *
   * @param at        by the wall clock
   * @param elapsedMs milliseconds since the session began
   */
  public record Beat(Moment at, long elapsedMs) {}

  /** The session it counts for. */
  public SessionId session() {
    return session.id();
  }

  /** Now. */
  public synchronized Beat now() {
    Moment wall = time.now();
    long counted = anchorMs + Math.max(0, time.nanos() - anchorNanos) / NANOS_IN_MS;
    long byClock = between(session.began(), wall);
    if (byWall && byClock < counted - APART_MS) {
      // the clock it was taken up by was ahead, and has been set right
      byWall = false;
      anchorMs = Math.max(loggedMs, byClock);
      anchorNanos = time.nanos();
      return new Beat(wall, anchorMs);
    }
    return new Beat(wall, counted);
  }

  /** Something was logged then: time never goes back behind it. */
  synchronized void logged(long elapsedMs) {
    loggedMs = Math.max(loggedMs, elapsedMs);
  }

  /** It was taken up by the difference of wall clocks, which may still prove wrong. */
  SessionClock byWall(long lastLoggedMs) {
    byWall = anchorMs > lastLoggedMs;
    loggedMs = lastLoggedMs;
    return this;
  }

  /** An instant of a session told of afterwards: only the wall clocks know how far into it that was. */
  public static Beat toldAfterwards(Session session, Moment at) {
    return new Beat(at, Math.max(0, between(session.began(), at)));
  }

  /** How long the program was away; by a clock that stands before what was logged already, no one can tell. */
  static Entry.Gap away(List<Entry> before, long milliseconds, Moment now) {
    long back = before.stream().mapToLong(entry -> between(now, entry.happened())).max().orElse(0);
    return back > APART_MS ? new Entry.Gap(back, Entry.Gap.Why.CLOCK_BACK) : new Entry.Gap(milliseconds);
  }

  static long between(Moment from, Moment to) {
    return to.at().toEpochMilli() - from.at().toEpochMilli();
  }
}
