package app.understory.session.check;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.SamplePeople;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.SampleSession;
import app.understory.session.SessionId;
import app.understory.session.VitalSigns;
import app.understory.session.check.CheckPlan.Check;
import app.understory.session.check.CheckPlan.Why;
import app.understory.session.terms.Terms;
import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CheckPlanTest {
  private static final Terms TERMS = Terms.delivered();

  @Test
  void beforeADoseOneReadingIsAskedFor() {
    assertThat(CheckPlan.next(TERMS, List.of(), List.of())).map(Check::why).contains(Why.BEFORE);
    assertThat(CheckPlan.next(TERMS, List.of(), List.of(reading(1, 128)))).isEmpty();
  }

  @Test
  void checksFollowTheLastDoseByItsRoute() {
    List<Entry> doses = List.of(dose(30));
    assertThat(due(doses, List.of(reading(20, 128)))).contains(45L);
    assertThat(due(doses, List.of(reading(20, 128), reading(41, 142)))).contains(60L);
    assertThat(due(doses, List.of(reading(20, 128), reading(61, 142)))).isEmpty();
    assertThat(due(List.of(dose(30), dose(74)), List.of(reading(61, 142)))).contains(89L);
  }

  @Test
  void aboveTheLimitItIsDueAgainUntilItFalls() {
    List<Entry> doses = List.of(dose(30));
    assertThat(due(doses, List.of(reading(61, 186)))).contains(76L);
    assertThat(due(doses, List.of(reading(46, 186)))).contains(60L);
    assertThat(due(doses, List.of(reading(61, 186), reading(76, 170)))).isEmpty();
  }

  private static Optional<Long> due(List<Entry> doses, List<Entry> readings) {
    return CheckPlan.next(TERMS, doses, readings).map(check -> check.ms() / 60_000);
  }

  private static Entry reading(int minute, int systolic) {
    return entry(minute,
        new VitalSigns(OptionalInt.of(systolic), OptionalInt.of(80), OptionalInt.empty(),
            OptionalInt.empty()));
  }

  private static Entry dose(int minute) {
    return entry(minute, new Dose("Ketamine", SampleSession.dose("80").milligrams(), Dose.Route.IM,
        Optional.empty(), Optional.empty(), Optional.empty(), false));
  }

  private static Entry entry(int minute, Entry.What what) {
    Moment at = new Moment(Instant.parse("2026-11-24T19:00:00Z").plusSeconds(minute * 60L),
        ZoneId.of("America/Chicago"));
    return new Entry(new EntryId(new UUID(1, minute)), new SessionId(new UUID(1, 1)), SamplePeople.id(1), 0,
        Entry.Lane.RECORD, what, List.of(), at, at, minute * 60_000L, OptionalInt.empty(), false,
        Optional.empty(), 0);
  }
}
