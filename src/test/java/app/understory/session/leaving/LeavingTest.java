package app.understory.session.leaving;

import static app.understory.session.SampleSession.dose;
import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.session.Entry;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.VitalSigns;
import app.understory.session.leaving.Leaving.Item;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whether a person is ready to leave is computed from the log and ticked by someone; leaving earlier says so. */
class LeavingTest {
  @TempDir
  private Path root;
  private SampleSession practice;
  private Session session;
  private SessionClock clock;
  private Leavings leavings;

  @BeforeEach
  void open() {
    practice = SampleSession.open(root);
    session = now(practice.log().begin(practice.ada(), null));
    clock = now(practice.log().takeUp(session));
    leavings = new Leavings(new LeavingStore(practice.vault().rows()), practice.log(),
        practice.vault().scribe(), practice.vault().time());
  }

  @AfterEach
  void close() {
    practice.close();
  }

  private void keep(int minutes, Entry.What what) {
    practice.sample().clock().advance(Duration.ofMinutes(minutes));
    now(practice.log().keep(practice.entry(session, clock, what)));
  }

  private static VitalSigns signs(int systolic, int diastolic, int pulse) {
    return new VitalSigns(OptionalInt.of(systolic), OptionalInt.of(diastolic), OptionalInt.of(pulse),
        OptionalInt.empty());
  }

  @Test
  void timeCountsFromTheLastDoseAndSignsAreLaidBesideThoseBeforeTheFirst() {
    keep(5, signs(128, 82, 70));
    keep(5, dose("80"));
    keep(30, dose("20"));
    keep(20, signs(170, 100, 90));
    Readiness early = leavings.readiness(session);
    assertThat(early.sinceMinutes()).hasValue(20);
    assertThat(early.stayMinutes()).isEqualTo(120);
    assertThat(early.near()).contains(false);
    assertThat(early.complete()).isFalse();
    keep(100, signs(126, 80, 68));
    Readiness later = leavings.readiness(session);
    assertThat(later.stayed()).isTrue();
    assertThat(later.near()).contains(true);
    assertThat(later.open()).containsExactly(Item.values());
  }

  @Test
  void aDayLaterTheTimeProvesNothingOfALeavingThatNobodyWroteDown() {
    keep(5, dose("80"));
    practice.sample().clock().advance(Duration.ofHours(23));
    assertThat(leavings.readiness(session).stayed()).isTrue();
    practice.sample().clock().advance(Duration.ofHours(2));
    assertThat(leavings.readiness(session).unwritten()).isTrue();
    assertThat(leavings.readiness(session).stayed()).isFalse();
  }

  @Test
  void ticksAreKeptAtOnceTakenOffAndTheLeavingToo() {
    keep(5, dose("80"));
    Leaving ticked = now(leavings.keep(leavings.of(session).turned(Item.ALERT, leavings.now())));
    assertThat(leavings.of(session)).isEqualTo(ticked);
    now(leavings.keep(ticked.turned(Item.ALERT, leavings.now())));
    assertThat(leavings.of(session).ticks()).isEmpty();
    practice.sample().clock().advance(Duration.ofMinutes(40));
    Leaving left = now(leavings.keep(leavings.of(session).decided(Optional.of("Dr Placeholder"))
        .because(Optional.of("the escort has to go")).gone(leavings.now(session))));
    practice.sample().clock().advance(Duration.ofHours(3));

    Readiness told = leavings.readiness(session);
    assertThat(told.sinceMinutes()).hasValue(40);
    assertThat(told.complete()).isFalse();
    assertThat(told.leaving()).isEqualTo(left);
    now(leavings.keep(left.back()));
    assertThat(leavings.of(session).left()).isEmpty();
  }

  @Test
  void aPulseAloneDoesNotHideThePressureBeforeIt() {
    keep(5, signs(128, 82, 70));
    keep(5, dose("80"));
    keep(60, signs(172, 108, 88));
    keep(1,
        new VitalSigns(OptionalInt.empty(), OptionalInt.empty(), OptionalInt.of(70), OptionalInt.empty()));
    assertThat(leavings.readiness(session).near()).contains(false);
    assertThat(leavings.readiness(session).last().orElseThrow().systolic()).hasValue(172);
  }

  @Test
  void whatWasNotMeasuredIsNotNear() {
    keep(5, dose("80"));
    assertThat(leavings.readiness(session).near()).isEmpty();
    assertThat(List.of(leavings.readiness(session).before(), leavings.readiness(session).last()))
        .containsOnly(Optional.empty());
  }
}
