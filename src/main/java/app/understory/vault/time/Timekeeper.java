package app.understory.vault.time;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.LongSupplier;

/** The only source of time: a wall clock with its zone, and a monotonic count that no clock change moves. */
public final class Timekeeper {
  private final Clock clock;
  private final LongSupplier nanos;

  /**
   * @param clock the wall clock and zone
   * @param nanos a monotonic count of nanoseconds with an arbitrary origin, as {@code System::nanoTime}
   */
  public Timekeeper(Clock clock, LongSupplier nanos) {
    this.clock = clock;
    this.nanos = nanos;
  }

  /** Now, here. */
  public Moment now() {
    return new Moment(clock.instant(), clock.getZone());
  }

  /** The day it is here. */
  public LocalDate today() {
    return now().day();
  }

  /** Monotonic nanoseconds; only differences mean anything, and only within one run of the program. */
  public long nanos() {
    return nanos.getAsLong();
  }
}
