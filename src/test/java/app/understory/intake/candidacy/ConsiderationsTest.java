package app.understory.intake.candidacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.intake.SampleIntake;
import app.understory.intake.candidacy.Judgement.State;
import app.understory.people.PersonId;
import app.understory.vault.SampleVault;
import app.understory.vault.rows.Deed;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConsiderationsTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private Considerations considerations;
  private PersonId ada;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    SampleIntake intake = new SampleIntake(sample);
    considerations = intake.considerations();
    ada = intake.ada().id();
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void nothingIsClearBeforeSomeoneSaysSo() {
    Tally tally = Tally.of(considerations.of(ada));
    assertThat(tally.of(State.NOT_ASKED)).isEqualTo(20).isEqualTo(tally.all());
    assertThat(tally.asked()).isZero();
    assertThat(tally.allClear()).isFalse();
  }

  @Test
  void unknownIsAskedAndNeverClear() {
    considerations.of(ada)
        .forEach(each -> considerations.judge(ada, each, State.CLEAR, "first talk").join());
    assertThat(Tally.of(considerations.of(ada)).allClear()).isTrue();
    considerations.judge(ada, of("SLEEP_APNOEA"), State.UNKNOWN, "").join();
    Tally tally = Tally.of(considerations.of(ada));
    assertThat(tally.asked()).isEqualTo(20);
    assertThat(tally.of(State.CLEAR)).isEqualTo(19);
    assertThat(tally.allClear()).isFalse();
  }

  @Test
  void everyJudgementStaysWithWhoWhenAndWhereItIsKnownFrom() {
    considerations.judge(ada, of("BLADDER"), State.UNKNOWN, "first talk").join();
    considerations.note(ada, of("BLADDER"), "burns now and then", "first talk").join();
    sample.clock().advance(Duration.ofDays(2));
    considerations.judge(ada, of("BLADDER"), State.CLEAR, "letter of Dr Notional").join();

    List<Judgement> history = considerations.history(ada, "BLADDER");
    assertThat(history).extracting(Judgement::state).containsExactly(State.UNKNOWN, State.UNKNOWN,
        State.CLEAR);
    assertThat(history).extracting(Judgement::note).containsExactly("", "burns now and then",
        "burns now and then");
    assertThat(history.get(1).judged()).isEqualTo(history.get(0).judged());
    assertThat(history.get(2).source()).isEqualTo("letter of Dr Notional");
    assertThat(history).extracting(Judgement::by).containsOnly(sample.vault().clinician());
    sample.reopen();
    assertThat(new ConsiderationStore(sample.vault().rows()).judgements(ada, "BLADDER")).isEqualTo(history);
  }

  @Test
  void whatIsTakenBackStandsAsBeforeAndTheHistoryShowsIt() {
    Considered before = of("MANIA");
    considerations.judge(ada, before, State.STOPS, "").join();
    considerations.putBack(ada, before).join();
    assertThat(of("MANIA").state()).isEqualTo(State.NOT_ASKED);
    assertThat(considerations.history(ada, "MANIA")).hasSize(2);
  }

  @Test
  void thePracticeRenamesHidesMovesAndAddsWithoutLosingWhatWasSaid() {
    considerations.judge(ada, of("THYROID"), State.DISCUSS, "").join();
    considerations.keep(of("THYROID").about().hidden(true)).join();
    considerations.keep(of("LIVER").about().hidden(true)).join();
    considerations.keep(of("HEART").about().named("Heart")).join();
    considerations.keep(of("BLADDER").about().at(-1)).join();
    Consideration own = considerations.keep(considerations.fresh("Contact lenses", "our own")).join();

    List<Considered> now = considerations.of(ada);
    assertThat(now).extracting(each -> each.about().name()).startsWith("Bladder", "Blood pressure", "Heart")
        .endsWith("Contact lenses").doesNotContain("Liver").contains("Thyroid");
    assertThat(of(own.code()).state()).isEqualTo(State.NOT_ASKED);

    considerations.putBack(of("HEART").about()).join();
    assertThat(of("HEART").about().name()).isEqualTo("Heart, infarct, stroke");
    assertThat(considerations.list()).hasSize(21);
  }

  @Test
  void aJudgementIsNeverWrittenOver() {
    Judgement first = considerations.judge(ada, of("BLEED"), State.CLEAR, "").join();
    Judgement other = new Judgement(first.id(), ada, "BLEED", State.STOPS, "", "", first.judged(),
        first.entered(), first.by());
    ConsiderationStore store = new ConsiderationStore(sample.vault().rows());
    assertThatThrownBy(sample.vault().scribe().write(Deed.of("test"), tx -> {
      store.put(tx, other);
      return other;
    })::join).hasMessageContaining("judgement");
    assertThat(of("BLEED").state()).isEqualTo(State.CLEAR);
  }

  private Considered of(String code) {
    return considerations.of(ada).stream().filter(each -> each.about().code().equals(code)).findFirst()
        .orElseGet(() -> considerations.list().stream().filter(each -> each.code().equals(code))
            .map(each -> new Considered(each, Optional.empty())).findFirst().orElseThrow());
  }
}
