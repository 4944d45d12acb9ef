package app.understory.session;

import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;

/**
 * Counts the time of one session, by a count that no change of a clock moves. A monotonic count does not outlive the
 * program: after a restart it goes on from the difference of wall clocks, and never from before what was logged.
 */
public final class SessionClock {
  private static final long NANOS_IN_MS = 1_000_000;

  private final Session session;
  private final Timekeeper time;
  private final long anchorNanos;
  private final long anchorMs;

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
  public Beat now() {
    long sinceAnchor = Math.max(0, time.nanos() - anchorNanos) / NANOS_IN_MS;
    return new Beat(time.now(), anchorMs + sinceAnchor);
  }

  /** An instant of a session told of afterwards: only the wall clocks know how far into it that was. */
  public static Beat toldAfterwards(Session session, Moment at) {
    return new Beat(at, Math.max(0, between(session.began(), at)));
  }

  static long between(Moment from, Moment to) {
    return to.at().toEpochMilli() - from.at().toEpochMilli();
  }
}
