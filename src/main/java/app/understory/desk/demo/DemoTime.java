package app.understory.desk.demo;

import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicReference;

/** The time of a demonstration: a clock that stands until it is moved on, and ids that follow from the seed. */
public final class DemoTime extends Clock {
  private final AtomicReference<Instant> now;
  private final ZoneId zone;
  private final Timekeeper timekeeper;
  private final Ids ids;

  /** Begins where the plan begins. */
  public DemoTime(DemoPlan plan) {
    zone = plan.zone();
    now = new AtomicReference<>(at(plan.today().minusYears(plan.years()), LocalTime.of(9, 0)));
    timekeeper = new Timekeeper(this, () -> instant().toEpochMilli() * 1_000_000);
    ids = new Ids(timekeeper, new SplittableRandom(plan.seed()));
  }

  public Timekeeper timekeeper() {
    return timekeeper;
  }

  public Ids ids() {
    return ids;
  }

  /** Moves on; never back. */
  void moveTo(Instant to) {
    now.accumulateAndGet(to, (here, there) -> there.isAfter(here) ? there : here);
  }

  /** A wall clock's time on a day here. */
  Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(zone).toInstant();
  }

  @Override
  public Instant instant() {
    return now.get();
  }

  @Override
  public ZoneId getZone() { return zone; }

  @Override
  public Clock withZone(ZoneId other) {
    return Clock.fixed(instant(), other);
  }
}
