package app.understory.desk.tour;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongSupplier;

/** A clock that begins at a given instant, ticks as time goes by, and can be moved on: a tour shows one same day. */
final class TourClock extends Clock {
  private final Instant start;
  private final ZoneId zone;
  private final LongSupplier ticking;
  private final long origin;
  private final AtomicLong skipped = new AtomicLong();

  /** @param ticking a monotonic count of nanoseconds */
  TourClock(Instant start, ZoneId zone, LongSupplier ticking) {
    this.start = start;
    this.zone = zone;
    this.ticking = ticking;
    origin = ticking.getAsLong();
  }

  /** Lets this much time have gone by. */
  void skip(Duration time) {
    skipped.addAndGet(time.toNanos());
  }

  /** Lets time have gone by until that instant; never goes back. */
  void skipTo(Instant then) {
    Duration ahead = Duration.between(instant(), then);
    if (ahead.isPositive()) {
      skip(ahead);
    }
  }

  /** Monotonic nanoseconds that go with the clock. */
  long nanos() {
    return ticking.getAsLong() - origin + skipped.get();
  }

  @Override
  public Instant instant() {
    return start.plusNanos(nanos());
  }

  @Override
  public ZoneId getZone() { return zone; }

  @Override
  public Clock withZone(ZoneId other) {
    return new TourClock(start, other, ticking);
  }
}
