package app.understory.vault;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;

/** A clock that stands still until a test moves it. Its monotonic count goes on by itself, and by what was advanced. */
public final class SampleClock extends Clock {
  private volatile Instant now = Instant.parse("2026-11-24T15:00:00Z");
  private volatile ZoneId zone = ZoneId.of("America/Chicago");
  private final AtomicLong advanced = new AtomicLong();

  /** Time goes by: the wall clock and the monotonic count go on. */
  public void advance(Duration by) {
    now = now.plus(by);
    advanced.addAndGet(by.toNanos());
  }

  /** The wall clock is set; the monotonic count does not move. */
  public void set(Instant instant) {
    now = instant;
  }

  /** The computer is in another zone now. */
  public void travel(ZoneId to) {
    zone = to;
  }

  public long nanos() {
    return System.nanoTime() + advanced.get();
  }

  @Override
  public ZoneId getZone() { return zone; }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.fixed(now, other);
  }

  @Override
  public Instant instant() {
    return now;
  }
}
