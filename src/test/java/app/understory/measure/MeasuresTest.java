package app.understory.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.measure.CourseFacts.Course;
import app.understory.measure.definition.Fault;
import app.understory.measure.definition.Reading;
import app.understory.people.Person;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MeasuresTest {
  private static final List<String> OWN = List.of("measure sleep-well", "version 1", "name Sleep well",
      "asks the last night", "days 1", "better higher", "licence our own", "citation our own",
      "options 0 no | 1 somewhat | 2 yes", "item 1 Fell asleep soon", "item 2 Rested",
      "score total mean of 1-2", "safety 2 from 2");

  @TempDir
  Path root;
  private SampleMeasures sample;
  private Person corin;

  @BeforeEach
  void open() {
    sample = new SampleMeasures(SampleVault.open(root));
    sample.at("2026-11-10T10:00:00");
    corin = sample.corin();
  }

  @AfterEach
  void close() {
    sample.sample().close();
  }

  @Test
  void everyAnswerIsKeptAtOnceAndOutlivesTheProgram() {
    Response form = sample.fill(corin, "phq-9", "1 2 x - 0");
    assertThat(form.ended()).isEmpty();
    sample.sample().reopen();
    Response again = new SampleMeasures(sample.sample()).measures().forms(corin.id()).getFirst();
    assertThat(again).isEqualTo(form);
    assertThat(again.answers()).isEqualTo(SampleMeasures.answers("1 2 x - 0"));
  }

  @Test
  void aFormEndsWithItsLastAnswerAndOpensAgainWhenOneIsCleared() {
    Response whole = sample.fill(corin, "phq-9", "1 1 1 1 1 1 1 1 x 1");
    assertThat(whole.ended()).isPresent();
    assertThat(sample.measures().keep(whole.with(whole.answers().without(2))).join().ended()).isEmpty();
    sample.measures().keep(whole.with(Answers.NONE)).join();
    assertThat(sample.measures().forms(corin.id())).as("nothing was answered").isEmpty();
  }

  @Test
  void anAnswerTheItemDoesNotKnowIsRefused() {
    Response form = sample.fill(corin, "phq-9", "1");
    assertThatThrownBy(() -> sample.measures().keep(form.with(form.answers().with(2, 4))))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> sample.measures().keep(form.with(form.answers().with(11, 0))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void theBaselineIsTheLastWholeFormBeforeTheFirstDose() {
    sample.fill(corin, "phq-9", "3 3 3 3 3 3 0 0 0 1");
    sample.at("2026-11-12T10:00:00");
    sample.fill(corin, "phq-9", "2 2 2 2 2 2 2 2 1 1");
    sample.fill(corin, "phq-9", "2 2 - 2 2 2 2 2 1 1");
    sample.at("2026-11-13T10:00:00");
    sample.course(new Course(Optional.of(sample.sample().vault().time().now()), Optional.empty(), List.of()));
    sample.at("2026-11-20T10:00:00");
    sample.fill(corin, "phq-9", "1 1 1 1 1 1 1 1 0 0");
    List<Scored> scored = sample.measures().of(corin.id());
    assertThat(scored).hasSize(4);
    assertThat(scored.get(0).change()).as("it is from before the baseline").isEmpty();
    assertThat(scored.get(1).change()).as("it is the baseline").isEmpty();
    assertThat(scored.get(2).complete()).isFalse();
    assertThat(scored.get(3).change().orElseThrow().difference()).isEqualTo(Fraction.whole(-9));
    assertThat(scored.get(3).total().orElseThrow().band().orElseThrow().label()).isEqualTo("mild");
  }

  @Test
  void aFormEnteredInErrorCountsNoMoreUntilItIsTakenBack() {
    Response form = sample.fill(corin, "gad-7", "1 1 1 1 1 1 1");
    Response struck = sample.measures().strike(form).join();
    assertThat(sample.measures().of(corin.id())).isEmpty();
    assertThat(sample.measures().newest()).isEmpty();
    assertThat(sample.measures().forms(corin.id())).hasSize(1);
    sample.measures().restore(struck).join();
    assertThat(sample.measures().of(corin.id())).hasSize(1);
    assertThat(sample.measures().newest()).hasSize(1);
  }

  @Test
  void aMeasureOfThePracticesOwnIsOfferedAndScored() {
    assertThat(sample.library().load(OWN).join()).isInstanceOf(Library.Loaded.Taken.class);
    sample.fill(corin, "sleep-well", "1 2");
    Scored scored = sample.measures().of(corin.id()).getFirst();
    assertThat(scored.total().orElseThrow().score()).contains(new Fraction(3, 2));
    sample.library().offer("sleep-well", false).join();
    assertThat(sample.library().ownOffered()).isEmpty();
    assertThat(sample.measures().of(corin.id())).as("it is scored as before").hasSize(1);
  }

  @Test
  void aVersionByWhichFormsWereFilledInDoesNotChangeUnderThem() {
    sample.library().load(OWN).join();
    sample.fill(corin, "sleep-well", "1 2");
    List<String> other = new ArrayList<>(OWN);
    other.set(11, "score total sum of 1-2");
    assertThat(sample.library().load(other).join()).isEqualTo(new Library.Loaded.VersionUsed(1, 1));
    other.set(1, "version 2");
    assertThat(sample.library().load(other).join()).isInstanceOf(Library.Loaded.Taken.class);
    assertThat(sample.measures().of(corin.id()).getFirst().measure().about().version()).isEqualTo(1);
    assertThat(sample.library().ownOffered().getFirst().about().version()).isEqualTo(2);
  }

  @Test
  void aFaultyMeasureIsNotTakenAndNoDeliveredOneIsReplaced() {
    List<String> faulty = new ArrayList<>(OWN);
    faulty.set(11, "score total sum of 1-3");
    assertThat(sample.library().load(faulty).join()).isEqualTo(new Library.Loaded.Faulty(
        new Reading.Bad(List.of(new Fault(12, Fault.Why.NO_SUCH_ITEM, "3")))));
    faulty.set(0, "measure phq-9");
    faulty.set(11, "score total sum of 1-2");
    assertThat(sample.library().load(faulty).join()).isEqualTo(new Library.Loaded.NameTaken("phq-9"));
  }
}
