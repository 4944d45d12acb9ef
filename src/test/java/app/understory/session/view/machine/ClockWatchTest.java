package app.understory.session.view.machine;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.session.Entry.Gap;
import app.understory.session.SessionClock.Beat;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class ClockWatchTest {
  private static final Instant BEGAN = Instant.parse("2026-11-24T09:00:00Z");

  private static Beat beat(long wallMs, long elapsedMs) {
    return new Beat(new Moment(BEGAN.plusMillis(wallMs), ZoneId.of("UTC")), elapsedMs);
  }

  @Test
  void aSystemThatDoesNotTellOfItsSleepIsSaidToHaveSleptOrToHaveBeenSet() {
    ClockWatch watch = new ClockWatch();
    assertThat(watch.heard(beat(0, 0), 0, false)).isEmpty();
    assertThat(watch.heard(beat(1_000, 1_000), 0, false)).isEmpty();
    assertThat(watch.heard(beat(721_000, 1_000), 0, false))
        .contains(new Gap(720_000, Gap.Why.SLEPT_OR_SET));
    assertThat(watch.heard(beat(722_000, 2_000), 0, false)).as("once").isEmpty();
    assertThat(watch.heard(beat(122_000, 2_000), 0, false)).contains(new Gap(600_000, Gap.Why.CLOCK_BACK));
  }

  @Test
  void aSystemThatTellsOfItsSleepSaysWhichItWas() {
    ClockWatch watch = new ClockWatch();
    assertThat(watch.heard(beat(0, 0), 0, true)).isEmpty();
    assertThat(watch.heard(beat(720_000, 720_000), 720_000, true)).contains(new Gap(720_000, Gap.Why.SLEPT));
    assertThat(watch.heard(beat(1_440_000, 721_000), 720_000, true))
        .contains(new Gap(719_000, Gap.Why.CLOCK_FORWARD));
  }
}
