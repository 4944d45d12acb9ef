package app.understory.session.view.stream;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;

class LogTimesTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final ZoneId CHICAGO = ZoneId.of("America/Chicago");

  @Test
  void anHourThatANightHasTwiceIsToldApartByItsOffset() {
    assertThat(clock("2026-10-25T00:30:00Z", BERLIN)).isEqualTo("02:30 +2");
    assertThat(clock("2026-10-25T01:30:00Z", BERLIN)).isEqualTo("02:30 +1");
    assertThat(clock("2026-11-01T06:30:00Z", CHICAGO)).isEqualTo("01:30 \u22125");
    assertThat(clock("2026-11-01T07:30:00Z", CHICAGO)).isEqualTo("01:30 \u22126");
  }

  @Test
  void onlyWhereItIsNeeded() {
    assertThat(clock("2026-10-24T23:59:00Z", BERLIN)).isEqualTo("01:59");
    assertThat(clock("2026-10-25T02:00:00Z", BERLIN)).isEqualTo("03:00");
    assertThat(clock("2026-03-29T00:59:00Z", BERLIN)).isEqualTo("01:59");
    assertThat(clock("2026-03-29T01:00:00Z", BERLIN)).isEqualTo("03:00");
  }

  @Test
  void anOffsetOfHalfAnHourIsSaid() {
    assertThat(LogWords.offset(new Moment(Instant.parse("2026-01-01T00:00:00Z"), ZoneId.of("Asia/Kolkata"))))
        .isEqualTo("+5:30");
  }

  private static String clock(String instant, ZoneId zone) {
    return LogWords.clock(new Moment(Instant.parse(instant), zone));
  }
}
