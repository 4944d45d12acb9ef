package app.understory.vault.keys.slots;

import java.time.Duration;
import java.util.function.Consumer;

/**
 * Answers a wrong passphrase later each time: at once, then after 1, 2, 4, 8, 16 and at most 30 seconds. Nothing is
 * ever locked out, and nothing is lost.
 */
public final class Patience {
  private static final Duration MOST = Duration.ofSeconds(30);

  private final Consumer<Duration> pause;
  private int failures;

  /** @param pause waits that long */
  public Patience(Consumer<Duration> pause) {
    this.pause = pause;
  }

  /** Call after an attempt that failed. */
  public void failed() {
    if (failures > 0) {
      Duration growing = Duration.ofSeconds(1L << Math.min(failures - 1, 5));
      pause.accept(growing.compareTo(MOST) < 0 ? growing : MOST);
    }
    failures++;
  }

  /** Call after an attempt, with whether it opened; answers the same. */
  public boolean after(boolean opened) {
    if (opened) {
      opened();
    } else {
      failed();
    }
    return opened;
  }

  /** Call after one that opened. */
  public void opened() {
    failures = 0;
  }
}
