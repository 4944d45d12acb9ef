package app.understory.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.time.Moment;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedWhenTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  /** A Tuesday. */
  private static final Moment NOW = at("2026-11-24T11:54");

  @ParameterizedTest
  @CsvSource({"Thu 13:30,2026-11-26T13:30", "thursday at 1:30 pm,2026-11-26T13:30",
      "tomorrow 10,2026-11-25T10:00",
      "today 16:00,2026-11-24T16:00", "16.15,2026-11-24T16:15", "Tue 13:30,2026-11-24T13:30",
      "Tue 9:00,2026-12-01T09:00", "next Tue 13:30,2026-12-01T13:30", "in 2 weeks 9:15,2026-12-08T09:15",
      "in a week 3,2026-12-01T15:00", "24 Dec 11am,2026-12-24T11:00", "'Dec 24, 11:00',2026-12-24T11:00",
      "2026-12-24 11:00,2026-12-24T11:00", "24.12. 11:00,2026-12-24T11:00", "3 Jan 10:00,2027-01-03T10:00",
      "20 Nov 10:00,2026-11-20T10:00", "Thu 1330,2026-11-26T13:30", "yesterday 12 am,2026-11-23T00:00"})
  void usualWaysOfSayingWhenAreUnderstood(String typed, LocalDateTime wall) {
    assertThat(TypedWhen.read(typed, NOW)).isEqualTo(new TypedWhen.Clear(at(wall.toString())));
  }

  @ParameterizedTest
  @CsvSource({"Thu,NO_TIME", "tomorrow,NO_TIME", "24 Dec,NO_TIME", "24 Dec 2026,NO_TIME", "Nov 3,NO_TIME",
      "soon,NOT_UNDERSTOOD", "Thu 25:00,NOT_UNDERSTOOD", "Thu 13:75,NOT_UNDERSTOOD", "13 pm,NOT_UNDERSTOOD",
      "3/5 10:00,AMBIGUOUS", "31 Nov 10:00,NO_SUCH_DAY", "'',NOT_UNDERSTOOD"})
  void whatIsNotClearIsSaidWithItsReason(String typed, TypedWhen.Why why) {
    assertThat(TypedWhen.read(typed, NOW)).isEqualTo(new TypedWhen.Refused(why));
  }

  @Test
  void aTimeOverWhichTheClocksGoForwardIsRefused() {
    assertThat(TypedWhen.read("14 Mar 2027 2:30 am", NOW))
        .isEqualTo(new TypedWhen.Refused(TypedWhen.Why.NO_SUCH_TIME));
  }

  private static Moment at(String wall) {
    return new Moment(LocalDateTime.parse(wall).atZone(ZONE).toInstant(), ZONE);
  }
}
