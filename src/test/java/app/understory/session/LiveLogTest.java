package app.understory.session;

import static app.understory.session.SampleSession.dose;
import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.people.PersonId;
import app.understory.people.Weight;
import app.understory.session.Entry.Lane;
import app.understory.session.Entry.Words;
import app.understory.session.moments.StrandMoments;
import app.understory.strand.Strand;
import app.understory.strand.Tie;
import app.understory.vault.rows.NotKept;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LiveLogTest {
  private static final String MARKER = "zebra-marigold-lantern";

  @TempDir
  private Path root;
  private SampleSession practice;
  private LiveLog log;
  private PersonId ada;
  private Session session;
  private SessionClock clock;

  @BeforeEach
  void begin() {
    practice = SampleSession.open(root);
    log = practice.log();
    ada = practice.ada();
    now(practice.people()
        .save(new Weight(practice.vault().ids().next(), ada, new BigDecimal("66.00"), "66 kg",
            practice.vault().time().now())));
    session = now(log.begin(ada, null));
    clock = now(log.takeUp(session));
  }

  @AfterEach
  void close() {
    practice.close();
  }

  @Test
  void aSessionBeginsWithItsArrivalItsNumberAndItsWeight() {
    assertThat(session.number()).isEqualTo(1);
    assertThat(session.state()).isEqualTo(Session.State.ARRIVED);
    assertThat(session.weightKg()).contains(new BigDecimal("66.00"));
    assertThat(log.live()).contains(session);
    assertThat(whats()).containsExactly(new Entry.PhaseBegan(Phase.ARRIVAL));
  }

  @Test
  void onlyOneSessionIsLive() {
    PersonId bram = practice.bram();
    assertThatThrownBy(() -> now(log.begin(bram, null))).isInstanceOfSatisfying(NotKept.class,
        refused -> assertThat(refused.reason()).isEqualTo(NotKept.Reason.REFUSED));
    assertThatThrownBy(() -> now(log.begin(ada, null))).isInstanceOf(NotKept.class);
    now(log.end(session, OptionalInt.empty()));
    Session second = now(log.begin(bram, null));

    assertThat(second.number()).isEqualTo(1);
    assertThatThrownBy(() -> now(log.save(session))).isInstanceOf(NotKept.class);
    assertThat(log.live()).contains(second);
  }

  @Test
  void theVisitStandsAsItsSessionDoes() {
    now(log.end(session, OptionalInt.empty()));
    Visit visit = Visit.planned(practice.visits().nextId(), ada, Visit.Kind.DOSING,
        practice.vault().time().now(), 180);
    now(practice.visits().save(visit));
    Session planned = now(log.begin(ada, visit.id()));
    assertThat(practice.visits().find(visit.id()).orElseThrow().state()).isEqualTo(Visit.State.ARRIVED);
    now(log.end(planned, OptionalInt.empty()));
    assertThat(practice.visits().find(visit.id()).orElseThrow().state()).isEqualTo(Visit.State.HELD);
    assertThat(practice.visits().find(visit.id()).orElseThrow().ended()).isPresent();
  }

  @Test
  void aRetriedObservationIsStoredOnce() {
    Strand strand = practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    Entry entry = practice.entry(session, clock, said("It is warm in here."), strand.id());
    Entry secret = practice.entry(session, clock, Lane.PRIVATE, new Words(Kind.MINE, "Waiting instead."));
    Entry kept = now(log.keep(entry));
    Entry again = now(log.keep(entry));
    now(log.keep(secret));
    now(log.keep(secret));

    assertThat(again).isEqualTo(kept);
    assertThat(log.entries(session.id())).hasSize(3);
    assertThat(log.earlier(entry.id())).isEmpty();
    assertThat(log.earlier(secret.id())).isEmpty();
    assertThat(practice.strands().ties(strand.id())).singleElement().extracting(Tie::targetId)
        .isEqualTo(entry.id().value());
  }

  @Test
  void sequenceOrdersTheLogWhateverTheClockDoes() {
    now(log.keep(practice.entry(session, clock, said("one"))));
    practice.sample().clock().set(Instant.parse("2026-11-24T12:00:00Z"));
    now(log.keep(practice.entry(session, clock, new VitalSigns(OptionalInt.of(142), OptionalInt.of(88),
        OptionalInt.of(76), OptionalInt.of(97)))));
    practice.sample().clock().set(Instant.parse("2026-11-25T12:00:00Z"));
    now(log.keep(practice.entry(session, clock, Lane.PRIVATE, new Words(Kind.MINE, "three"))));
    now(log.keep(practice.entry(session, clock, dose("80"))));

    List<Entry> all = log.entries(session.id());
    assertThat(all).extracting(Entry::seq).containsExactly(1, 2, 3, 4, 5);
    assertThat(all.getLast().elapsedMs()).isLessThan(60_000);
  }

  @Test
  void anEditKeepsTheEarlierWords() {
    Entry kept = now(log.keep(practice.entry(session, clock, said("It is worm."))));
    Entry edited = now(log.keep(kept.saying(said("It is warm."), List.of())));
    Entry again = now(log.keep(kept.saying(said("It is warm."), List.of())));

    assertThat(edited.edits()).isEqualTo(1);
    assertThat(again).isEqualTo(edited);
    assertThat(log.earlier(kept.id())).extracting(Entry::what).containsExactly(said("It is worm."));
    assertThat(log.entries(session.id())).extracting(Entry::what).contains(said("It is warm."))
        .doesNotContain(said("It is worm."));
  }

  @Test
  void anEditOfAPrivateEntryKeepsTheEarlierWordsSealed() {
    Entry kept = now(log.keep(practice.entry(session, clock, Lane.PRIVATE, new Words(Kind.MINE, "first"))));
    now(log.keep(kept.saying(new Words(Kind.MINE, "second"), List.of())));

    assertThat(log.earlier(kept.id())).extracting(Entry::what).containsExactly(new Words(Kind.MINE, "first"));
  }

  @Test
  void aStruckEntryStaysAndNoLongerCounts() {
    Entry given = now(log.keep(practice.entry(session, clock, dose("80"))));
    assertThat(log.find(session.id()).orElseThrow().state()).isEqualTo(Session.State.DOSING);
    Entry struck = now(log.strike(given));
    assertThat(now(log.strike(struck))).isEqualTo(struck);

    assertThat(log.find(session.id()).orElseThrow().state()).isEqualTo(Session.State.ARRIVED);
    assertThat(log.entries(session.id()).getLast().struck()).isPresent();
    assertThat(now(log.end(session, OptionalInt.empty())).state())
        .isEqualTo(Session.State.STOPPED_BEFORE_DOSE);
  }

  @Test
  void endingWaitsForThePapersAndAsksTwiceChangesNothing() {
    now(log.keep(practice.entry(session, clock, dose("80"))));
    Session ended = now(log.end(session, OptionalInt.of(3)));

    assertThat(ended.state()).isEqualTo(Session.State.READY_TO_LEAVE);
    assertThat(ended.reachedDepth()).hasValue(3);
    assertThat(now(log.end(session, OptionalInt.of(1)))).isEqualTo(ended);
    assertThat(log.live()).isEmpty();
  }

  @Test
  void afterARestartTheLogSaysHowLongTheProgramWasAway() {
    now(log.keep(practice.entry(session, clock, said("before"))));
    practice.sample().clock().advance(Duration.ofMinutes(12));
    practice.restart();
    Session found = practice.log().live().orElseThrow();
    SessionClock resumed = now(practice.log().takeUp(found));

    Entry gap = practice.log().entries(found.id()).getLast();
    assertThat(gap.what()).isInstanceOfSatisfying(Entry.Gap.class,
        away -> assertThat(Duration.ofMillis(away.milliseconds())).isBetween(Duration.ofMinutes(11),
            Duration.ofMinutes(13)));
    assertThat(resumed.now().elapsedMs()).isBetween(12 * 60_000L, 13 * 60_000L);
    assertThat(now(practice.log().takeUp(found))).isSameAs(resumed);
  }

  @Test
  void aClockSetBackWhileAwayNeverTurnsTheSessionBack() {
    practice.sample().clock().advance(Duration.ofMinutes(40));
    long before = now(log.keep(practice.entry(session, clock, said("late on")))).elapsedMs();
    practice.sample().clock().set(Instant.parse("2026-11-24T15:05:00Z"));
    practice.restart();
    SessionClock resumed = now(practice.log().takeUp(practice.log().live().orElseThrow()));

    assertThat(resumed.now().elapsedMs()).isGreaterThanOrEqualTo(before);
    assertThat(practice.log().entries(session.id()).getLast().what()).isInstanceOfSatisfying(Entry.Gap.class,
        gap -> assertThat(gap.why()).isEqualTo(Entry.Gap.Why.CLOCK_BACK));
  }

  @Test
  void theNightTheClocksGoBackIsOneSession() {
    now(log.end(session, OptionalInt.empty()));
    ZoneId chicago = ZoneId.of("America/Chicago");
    practice.sample().clock().set(Instant.parse("2025-11-02T04:20:00Z"));
    Session night = now(log.begin(ada, null));
    SessionClock through = now(log.takeUp(night));
    Entry first = step(night, through, "2025-11-02T06:30:00Z");
    Entry second = step(night, through, "2025-11-02T07:30:00Z");

    assertThat(night.began().wall().toLocalDate()).hasToString("2025-11-01");
    assertThat(first.happened().wall().toLocalTime()).isEqualTo(second.happened().wall().toLocalTime())
        .hasToString("01:30");
    assertThat(first.happened().wall().getOffset()).isNotEqualTo(second.happened().wall().getOffset());
    assertThat(Duration.ofMillis(second.elapsedMs() - first.elapsedMs())).isBetween(Duration.ofMinutes(59),
        Duration.ofMinutes(61));
    assertThat(log.entries(night.id())).extracting(Entry::happened)
        .contains(new Moment(Instant.parse("2025-11-02T06:30:00Z"), chicago));
    Session ended = now(log.end(night, OptionalInt.empty()));
    assertThat(Duration.ofMillis(ended.lengthMs())).isEqualTo(Duration.ofMinutes(190));
  }

  @Test
  void theNightTheClocksGoForwardIsOneSession() {
    now(log.end(session, OptionalInt.empty()));
    practice.sample().clock().set(Instant.parse("2026-03-08T07:30:00Z"));
    Session night = now(log.begin(ada, null));
    SessionClock through = now(log.takeUp(night));
    Entry after = step(night, through, "2026-03-08T08:30:00Z");

    assertThat(after.happened().wall().toLocalTime()).hasToString("03:30");
    assertThat(Duration.ofMillis(after.elapsedMs())).isBetween(Duration.ofMinutes(60),
        Duration.ofMinutes(61));
  }

  @Test
  void whatIsToldLateStandsWhereItHappened() {
    practice.sample().clock().advance(Duration.ofMinutes(30));
    now(log.keep(practice.entry(session, clock, said("at thirty"))));
    now(log.end(session, OptionalInt.empty()));
    practice.sample().clock().advance(Duration.ofHours(3));
    Moment then = new Moment(session.began().at().plusSeconds(600), session.began().zone());
    Entry late = new Entry(log.nextEntryId(), session.id(), ada, 0, Lane.RECORD, said("at ten"), List.of(),
        then,
        practice.vault().time().now(), SessionClock.toldAfterwards(session, then).elapsedMs(),
        OptionalInt.empty(), true, Optional.empty(), 0);
    now(log.keep(late));

    assertThat(whats()).containsExactly(new Entry.PhaseBegan(Phase.ARRIVAL), said("at ten"),
        said("at thirty"));
  }

  @Test
  void oneSessionWaitsForItsPapersWhileAnotherIsLiveAndNothingCrosses() {
    Strand adas = practice.strand(ada, Strand.Kind.THEME, "The house");
    now(log.keep(practice.entry(session, clock, said("Ada's words"), adas.id())));
    now(log.end(session, OptionalInt.empty()));
    PersonId bram = practice.bram();
    Session other = now(log.begin(bram, null));
    SessionClock otherClock = now(log.takeUp(other));
    now(log.keep(practice.entry(other, otherClock, said("Bram's words"))));
    now(log.keep(practice.entry(session, otherClock, said("Ada, told late"))));

    assertThat(log.entries(session.id())).allMatch(entry -> entry.person().equals(ada)).hasSize(3);
    assertThat(log.entries(other.id())).allMatch(entry -> entry.person().equals(bram)).hasSize(2);
    Entry crossed = practice.entry(other, otherClock, said("whose?"), adas.id());
    assertThatThrownBy(() -> now(log.keep(crossed))).isInstanceOf(NotKept.class);
    Entry stray = new Entry(log.nextEntryId(), other.id(), ada, 0, Lane.RECORD, said("whose?"), List.of(),
        crossed.happened(), crossed.entered(), crossed.elapsedMs(), OptionalInt.empty(), false,
        Optional.empty(), 0);
    assertThatThrownBy(() -> now(log.keep(stray))).isInstanceOf(NotKept.class);
    assertThat(log.entries(other.id())).hasSize(2);
  }

  @Test
  void momentsOfAStrandNeverComeFromThePrivateLane() {
    Strand strand = practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    Entry given = now(log.keep(practice.entry(session, clock, dose("80"))));
    practice.sample().clock().advance(Duration.ofMinutes(26));
    Entry open = now(log.keep(practice.entry(session, clock, said("It is warm."), strand.id())));
    Entry secret = now(log.keep(
        practice.entry(session, clock, Lane.PRIVATE, new Words(Kind.MINE, "mine"), strand.id())));

    assertThat(secret.strands()).containsExactly(strand.id());
    assertThat(practice.strands().ties(strand.id())).hasSize(1);
    assertThat(new StrandMoments(log).at(List.of(given.id().value(), open.id().value(), secret.id().value())))
        .singleElement().satisfies(moment -> {
          assertThat(moment.words()).isEqualTo("It is warm.");
          assertThat(moment.verbatim()).isTrue();
          assertThat(moment.elapsed()).isBetween(Duration.ofMinutes(26), Duration.ofMinutes(27));
        });
  }

  @Test
  void noWordOfEitherLaneStandsInAnyFile() throws IOException {
    now(log.keep(practice.entry(session, clock, said(MARKER))));
    now(log.keep(practice.entry(session, clock, Lane.PRIVATE, new Words(Kind.MINE, MARKER))));
    assertThat(practice.vault().rows().read("private_observation", "").toString()).doesNotContain(MARKER);
    byte[] sealed = practice.vault().rows().read("private_observation", "").getFirst().bytes("sealed");
    assertThat(new String(sealed, StandardCharsets.ISO_8859_1)).doesNotContain(MARKER, "MINE");
    practice.sample().lock();

    byte[] wide = MARKER.getBytes(StandardCharsets.UTF_16BE);
    try (Stream<Path> files = Files.walk(root)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        String content = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
        assertThat(
            content.contains(MARKER) || content.contains(new String(wide, StandardCharsets.ISO_8859_1)))
            .as(file.getFileName().toString()).isFalse();
      }
    }
  }

  private Entry step(Session in, SessionClock by, String at) {
    Duration on = Duration.between(practice.sample().clock().instant(), Instant.parse(at));
    practice.sample().clock().advance(on);
    return now(log.keep(practice.entry(in, by, said("at " + at))));
  }

  private List<Entry.What> whats() {
    return log.entries(session.id()).stream().map(Entry::what).toList();
  }
}
