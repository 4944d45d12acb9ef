package app.understory.desk.computer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/**
 * A monotonic count that goes on while the computer sleeps. {@code System.nanoTime} stands still then on Linux (its
 * CLOCK_MONOTONIC leaves suspension out), and a session that was slept through would seem shorter than it was. Where the
 * system's time since it was started can be read, which counts sleep, the count catches up with it.
 */
public final class SteadyCount implements LongSupplier {
  private static final Path UPTIME = Path.of("/proc/uptime");
  private static final long NANOS = 1_000_000_000L;

  private final LongSupplier ticking;
  private final Supplier<OptionalLong> sinceStart;
  private long apart;
  private boolean begun;
  private long slept;

  /**
   * @param ticking    nanoseconds, monotonic; may stand still in sleep
   * @param sinceStart nanoseconds since the system was started, sleep counted; empty where it does not say
   */
  public SteadyCount(LongSupplier ticking, Supplier<OptionalLong> sinceStart) {
    this.ticking = ticking;
    this.sinceStart = sinceStart;
  }

  /** Of this computer, over its {@code System::nanoTime}. */
  public static SteadyCount over(LongSupplier ticking) {
    return new SteadyCount(ticking, SteadyCount::uptime);
  }

  @Override
  public synchronized long getAsLong() {
    long now = ticking.getAsLong();
    sinceStart.get().ifPresent(started -> catchUp(started - now));
    return now + slept;
  }

  /** Whether the system tells of its sleep. macOS and Windows do not: their time since the start is not read here. */
  public boolean tells() {
    return sinceStart.get().isPresent();
  }

  /** Nanoseconds that the computer has slept since this began to count. */
  public synchronized long sleptNanos() {
    return slept;
  }

  private void catchUp(long difference) {
    if (!begun) {
      apart = difference;
      begun = true;
    } else if (difference - apart - slept > NANOS) {
      slept = difference - apart;
    }
  }

  private static OptionalLong uptime() {
    try {
      String text = Files.readString(UPTIME);
      return OptionalLong.of((long) (Double.parseDouble(text.substring(0, text.indexOf(' '))) * NANOS));
    } catch (IOException | RuntimeException systemDoesNotSay) {
      return OptionalLong.empty();
    }
  }
}
