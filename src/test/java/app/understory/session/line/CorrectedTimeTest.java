package app.understory.session.line;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.SamplePeople;
import app.understory.session.Entry;
import app.understory.session.Entry.Lane;
import app.understory.session.EntryId;
import app.understory.session.SessionClock.Beat;
import app.understory.session.SessionId;
import app.understory.session.line.CorrectedTime.Fault;
import app.understory.session.line.CorrectedTime.Read;
import app.understory.vault.time.Moment;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CorrectedTimeTest {
  private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
  private static final long MINUTE = 60_000;

  @Test
  void aTimeOfTheDayOrMinutesFromTheOneThatStandsAreTaken() {
    Entry entry = entry("2026-11-24T14:43:10", 72);
    Beat now = beat("2026-11-24T14:50:00", 79);

    assertThat(at("14:38", entry, now))
        .isEqualTo(new Beat(moment("2026-11-24T14:38:00"), 67 * MINUTE - 10_000));
    assertThat(at("1438", entry, now)).isEqualTo(at("14:38", entry, now));
    assertThat(at("-5", entry, now)).isEqualTo(new Beat(moment("2026-11-24T14:38:10"), 67 * MINUTE));
    assertThat(at("\u22125", entry, now)).isEqualTo(at("-5", entry, now));
    assertThat(at("+3", entry, now)).isEqualTo(new Beat(moment("2026-11-24T14:46:10"), 75 * MINUTE));
  }

  @Test
  void neverBeforeTheBeginningNorInWhatIsToCome() {
    Entry entry = entry("2026-11-24T14:43:10", 72);
    Beat now = beat("2026-11-24T14:50:00", 79);

    assertThat(read("12:00", entry, now)).isEqualTo(new Read.Refused(Fault.BEFORE));
    assertThat(read("-80", entry, now)).isEqualTo(new Read.Refused(Fault.BEFORE));
    assertThat(read("14:55", entry, now)).isEqualTo(new Read.Refused(Fault.TO_COME));
    assertThat(read("+9", entry, now)).isEqualTo(new Read.Refused(Fault.TO_COME));
    assertThat(read("noon", entry, now)).isEqualTo(new Read.Refused(Fault.NO_TIME));
    assertThat(read("25:00", entry, now)).isEqualTo(new Read.Refused(Fault.NO_TIME));
  }

  @Test
  void theMinuteInWhichTheSessionBeganIsWithinIt() {
    Entry entry = entry("2026-11-24T13:40:30", 9);

    assertThat(at("13:31", entry, beat("2026-11-24T14:00:00", 28)).elapsedMs()).isZero();
  }

  @Test
  void pastMidnightTheEveningIsMeant() {
    Entry entry = entry("2026-11-25T00:05:00", 95);

    assertThat(at("23:50", entry, beat("2026-11-25T00:10:00", 100)))
        .isEqualTo(new Beat(moment("2026-11-24T23:50:00"), 80 * MINUTE));
  }

  @Test
  void inTheNightThatHasTwoOfAnHourTheNearerOneIsMeant() {
    Moment second = new Moment(moment("2026-10-25T01:40:00").at().plusSeconds(3600 * 2), BERLIN);
    assertThat(second.wall().getOffset().getTotalSeconds()).isEqualTo(3600);
    Entry entry = entry(second, 150);

    Beat then = at("2:30", entry, new Beat(second, 150 * MINUTE));
    assertThat(then.elapsedMs()).isEqualTo(140 * MINUTE);
    assertThat(then.at().wall().getOffset().getTotalSeconds()).isEqualTo(3600);
  }

  @Test
  void aClockThatWasSetBackMeanwhileDoesNotMoveIt() {
    Entry entry = entry("2026-11-24T14:55:00", 55);
    Beat now = beat("2026-11-24T14:10:00", 70);

    assertThat(at("-5", entry, now).elapsedMs()).isEqualTo(50 * MINUTE);
    assertThat(at("14:50", entry, now).elapsedMs()).isEqualTo(50 * MINUTE);
  }

  @Test
  void aSessionThatIsOverIsNotPutIntoTheNextMorning() {
    Entry entry = entry("2026-11-24T16:10:00", 159);
    Beat days = beat("2026-11-27T09:00:00", 4_000);

    assertThat(CorrectedTime.read("4:05", entry, days, OptionalLong.of(280 * MINUTE)))
        .isEqualTo(new Read.Refused(Fault.AFTER));
    assertThat(CorrectedTime.read("16:05", entry, days, OptionalLong.of(280 * MINUTE)))
        .isInstanceOf(Read.At.class);
  }

  @Test
  void aTimeThatTheClocksLeaveOutIsRefused() {
    Entry entry = entry("2026-03-29T03:10:00", 70);

    assertThat(read("2:30", entry, beat("2026-03-29T04:00:00", 120)))
        .isEqualTo(new Read.Refused(Fault.LEFT_OUT));
  }

  private static Read read(String typed, Entry entry, Beat now) {
    return CorrectedTime.read(typed, entry, now, OptionalLong.empty());
  }

  private static Beat at(String typed, Entry entry, Beat now) {
    assertThat(read(typed, entry, now)).isInstanceOf(Read.At.class);
    return ((Read.At) read(typed, entry, now)).beat();
  }

  private static Beat beat(String wall, long minutes) {
    return new Beat(moment(wall), minutes * MINUTE);
  }

  private static Entry entry(String wall, long minutes) {
    return entry(moment(wall), minutes);
  }

  private static Entry entry(Moment happened, long minutes) {
    return new Entry(new EntryId(new UUID(1, 1)), new SessionId(new UUID(1, 2)), SamplePeople.id(1), 1,
        Lane.RECORD, new Entry.Mark(), List.of(), happened, happened, minutes * MINUTE, OptionalInt.empty(),
        false, Optional.empty(), 0);
  }

  private static Moment moment(String wall) {
    return new Moment(LocalDateTime.parse(wall).atZone(BERLIN).toInstant(), BERLIN);
  }
}
