package app.understory.session.life;

import static app.understory.session.SampleSession.dose;
import static app.understory.session.SampleSession.now;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.people.PersonId;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.LiveLog;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.Session.State;
import app.understory.session.SessionClock;
import app.understory.vault.rows.NotKept;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session's whole life, each step of it taken back again. */
class LifeTest {
  @TempDir
  private Path root;
  private SampleSession practice;
  private LiveLog log;
  private PersonId ada;
  private Session session;
  private SessionClock clock;
  private Lives lives;

  @BeforeEach
  void open() {
    practice = SampleSession.open(root);
    log = practice.log();
    ada = practice.ada();
    session = now(log.begin(ada, null));
    clock = now(log.takeUp(session));
    lives = new Lives(log);
  }

  @AfterEach
  void close() {
    practice.close();
  }

  private State state() {
    return log.find(session.id()).orElseThrow().state();
  }

  private Entry step(Step step, String why) {
    return now(log.keep(practice.entry(session, clock, new Entry.Stepped(step, why))));
  }

  @Test
  void itIsHeldClearedGivenObservedEndedDocumentedAndSigned() {
    Entry held = step(Step.HELD, "152/96, we wait");
    assertThat(state()).isEqualTo(State.HELD);
    assertThat(log.entry(held.id()).orElseThrow().what())
        .isEqualTo(new Entry.Stepped(Step.HELD, "152/96, we wait"));
    step(Step.CLEARED, "");
    assertThat(state()).isEqualTo(State.CLEARED);
    now(log.keep(practice.entry(session, clock, dose("80"))));
    assertThat(state()).isEqualTo(State.DOSING);
    Entry observed = step(Step.OBSERVING, "");
    assertThat(state()).isEqualTo(State.OBSERVING);
    now(log.strike(observed));
    assertThat(state()).isEqualTo(State.DOSING);
    Session ended = now(log.end(session, OptionalInt.of(2)));
    assertThat(ended.state()).isEqualTo(State.READY_TO_LEAVE);
    Entry papers = now(lives.take(ended, Step.DOCUMENTED, ""));
    assertThat(state()).isEqualTo(State.DOCUMENTED);
    Entry signed = now(lives.take(ended, Step.SIGNED, ""));
    assertThat(state()).isEqualTo(State.SIGNED);
    now(lives.takeBack(signed));
    now(lives.takeBack(papers));
    assertThat(state()).isEqualTo(State.READY_TO_LEAVE);
    assertThat(log.find(session.id()).orElseThrow().reachedDepth()).hasValue(2);
  }

  @Test
  void aSessionEnteredInErrorCountsForNothingStaysReadableAndComesBack() {
    now(log.end(session, OptionalInt.empty()));
    Visit visit = Visit.planned(practice.visits().nextId(), ada, Visit.Kind.DOSING,
        practice.vault().time().now(), 180);
    now(practice.visits().save(visit));
    session = now(log.begin(ada, visit.id()));
    clock = now(log.takeUp(session));
    now(log.keep(practice.entry(session, clock, dose("80"))));
    Entry error = now(lives.take(session, Step.IN_ERROR, "begun for the wrong person"));

    assertThat(state()).isEqualTo(State.ENTERED_IN_ERROR);
    assertThat(state().given()).isFalse();
    assertThat(log.live()).isEmpty();
    assertThat(log.entries(session.id())).hasSize(3);
    assertThat(practice.visits().find(visit.id()).orElseThrow().state()).isEqualTo(Visit.State.PLANNED);
    now(lives.takeBack(error));
    assertThat(state()).isEqualTo(State.DOSING);
    assertThat(log.live()).isPresent();
    assertThat(practice.visits().find(visit.id()).orElseThrow().state()).isEqualTo(Visit.State.ARRIVED);
  }

  @Test
  void whatWouldMakeASecondOneLiveIsNotTakenBack() {
    Entry error = now(lives.take(session, Step.IN_ERROR, "a slip"));
    now(log.begin(practice.bram(), null));
    assertThatThrownBy(() -> now(lives.takeBack(error))).isInstanceOf(NotKept.class);
    assertThat(state()).isEqualTo(State.ENTERED_IN_ERROR);
  }

  @Test
  void stoppedSaysWhetherADoseWasGivenAndGoingBackStrikesIt() {
    now(log.keep(practice.entry(session, clock, dose("80"))));
    Entry stop = practice.entry(session, clock, new Entry.Stepped(Step.STOPPED, "a panic, eased"));
    Session stopped = now(log.end(session, OptionalInt.of(1), Optional.of(stop)));
    assertThat(stopped.state()).isEqualTo(State.STOPPED_AFTER_DOSE);
    assertThat(stopped.state().given()).isTrue();
    assertThat(stopped.ended()).contains(stop.happened());
    assertThat(now(log.reopen(session.id())).state()).isEqualTo(State.DOSING);
    assertThat(log.entry(stop.id()).orElseThrow().struck()).isPresent();
  }

  @Test
  void theEndFollowsTheTimeOfTheStepThatEndedItAndIsTakenBackWithIt() {
    now(log.keep(practice.entry(session, clock, dose("80"))));
    practice.sample().clock().advance(Duration.ofMinutes(30));
    Entry stop = practice.entry(session, clock, new Entry.Stepped(Step.STOPPED, "a panic, eased"));
    now(log.end(session, OptionalInt.empty(), Optional.of(stop)));
    Entry kept = log.entry(stop.id()).orElseThrow();
    Entry right = kept;
    for (int minutes : new int[]{5, 9}) {
      Moment earlier = new Moment(kept.happened().at().minusSeconds(minutes * 60L), kept.happened().zone());
      right = now(log.keep(new Entry(kept.id(), kept.session(), kept.person(), kept.seq(), kept.lane(),
          kept.what(), kept.strands(), earlier, kept.entered(), kept.elapsedMs() - minutes * 60_000L,
          kept.phase(), kept.late(), kept.struck(), kept.edits(), Optional.of(kept.happened()))));
      assertThat(log.find(session.id()).orElseThrow().ended()).contains(earlier);
    }
    now(log.strike(right));
    assertThat(state()).isEqualTo(State.DOSING);
  }

  @Test
  void movedToAnotherDayIsNotGiven() {
    Entry moved = practice.entry(session, clock, new Entry.Stepped(Step.RESCHEDULED, "Thu 13:30"));
    assertThat(now(log.end(session, OptionalInt.empty(), Optional.of(moved))).state())
        .isEqualTo(State.RESCHEDULED);
  }

  @Test
  void timeGoesOnInAPauseThroughTheNightTheClocksGoBack() {
    now(log.end(session, OptionalInt.empty()));
    practice.sample().clock().set(Instant.parse("2025-11-02T04:20:00Z"));
    session = now(log.begin(ada, null));
    clock = now(log.takeUp(session));
    practice.sample().clock().set(Instant.parse("2025-11-02T06:30:00Z"));
    Entry paused = step(Step.PAUSED, "");
    assertThat(Life.paused(log.entries(session.id()))).contains(paused);
    practice.sample().clock().advance(Duration.ofMinutes(60));
    step(Step.RESUMED, "");

    List<Entry> all = log.entries(session.id());
    assertThat(Life.paused(all)).isEmpty();
    assertThat(Duration.ofMillis(Life.pausedMs(all))).isBetween(Duration.ofMinutes(59),
        Duration.ofMinutes(61));
    assertThat(state()).isEqualTo(State.ARRIVED);
  }

  @Test
  void aHoldInTheMouthIsToldOnWithoutBeingAnEdit() {
    Dose lozenge = new Dose("Ketamine", new BigDecimal("150"), Dose.Route.SUBLINGUAL, Optional.empty(),
        Optional.empty(), Optional.empty(), false, Optional.of(Dose.Hold.of(600)));
    Entry given = now(log.keep(practice.entry(session, clock, lozenge)));
    Entry out = now(log.keep(given.saying(lozenge.out(570, true), List.of())));

    assertThat(out.edits()).isZero();
    assertThat(log.entries(session.id()).getLast().what()).isEqualTo(
        new Dose("Ketamine", new BigDecimal("150"), Dose.Route.SUBLINGUAL, Optional.empty(),
            Optional.empty(), Optional.empty(), false,
            Optional.of(new Dose.Hold(600, OptionalInt.of(570), true))));
  }
}
