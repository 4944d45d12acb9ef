package app.understory.desk.computer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class SteadyCountTest {
  private static final long SECOND = 1_000_000_000L;
  private final AtomicLong ticking = new AtomicLong(7 * SECOND);
  private final AtomicLong started = new AtomicLong(1000 * SECOND);

  @Test
  void itGoesOnWhileTheComputerSleeps() {
    SteadyCount count = new SteadyCount(ticking::get, () -> OptionalLong.of(started.get()));
    long before = count.getAsLong();
    awake(60);
    started.addAndGet(1800 * SECOND);
    awake(5);
    assertThat(count.getAsLong() - before).isEqualTo(1865 * SECOND);
    awake(1);
    assertThat(count.getAsLong() - before).isEqualTo(1866 * SECOND);
  }

  @Test
  void aCoarseOrMissingSystemCountNeverTurnsItBack() {
    SteadyCount count = new SteadyCount(ticking::get, () -> OptionalLong.of(started.get()));
    long before = count.getAsLong();
    ticking.addAndGet(SECOND);
    assertThat(count.getAsLong() - before).isEqualTo(SECOND);
    SteadyCount silent = new SteadyCount(ticking::get, OptionalLong::empty);
    assertThat(silent.getAsLong()).isEqualTo(ticking.get());
  }

  private void awake(int seconds) {
    ticking.addAndGet(seconds * SECOND);
    started.addAndGet(seconds * SECOND);
  }
}
