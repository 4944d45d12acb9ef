package app.understory.measure.safety;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.understory.measure.Response;
import app.understory.measure.SampleMeasures;
import app.understory.people.Person;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SafetyTest {
  @TempDir
  Path root;
  private SampleMeasures sample;
  private Person corin;

  @BeforeEach
  void open() {
    sample = new SampleMeasures(SampleVault.open(root));
    corin = sample.corin();
  }

  @AfterEach
  void close() {
    sample.sample().close();
  }

  @Test
  void theNinthItemStandsUntilItIsAnsweredInWords() {
    sample.fill(corin, "phq-9", "- - - - - - - - 1 -");
    SafetyFlag flag = sample.safety().standing(corin.id()).getFirst();
    assertThat(flag.items()).containsExactly(9);
    assertThat(sample.safety().standing()).hasSize(1);
    assertThatThrownBy(() -> sample.safety().answer(flag, "  ", ""))
        .isInstanceOf(IllegalArgumentException.class);
    sample.safety().answer(flag, "Thinks of it at night, has no plan.", "").join();
    assertThat(sample.safety().standing(corin.id())).isEmpty();
    assertThat(sample.safety().standing()).isEmpty();
    SafetyAnswer answer = sample.safety().of(corin.id()).getFirst().answer().orElseThrow();
    assertThat(answer.words()).isEqualTo("Thinks of it at night, has no plan.");
    assertThat(answer.by()).isEqualTo(sample.sample().vault().clinician());
    sample.safety().takeBack(flag).join();
    assertThat(sample.safety().standing(corin.id())).hasSize(1);
  }

  @Test
  void wordsToAnEarlierAnswerDoNotSettleALaterOne() {
    Response form = sample.fill(corin, "phq-9", "- - - - - - - - 1 -");
    sample.safety().answer(sample.safety().of(form).orElseThrow(), "Talked about it.", "").join();
    sample.measures().keep(form.with(form.answers().with(9, 3))).join();
    assertThat(sample.safety().standing(corin.id())).hasSize(1);
    assertThat(sample.safety().standing()).hasSize(1);
    assertThat(sample.safety().standing().getFirst().answer()).as("the earlier words are shown").isPresent();
  }

  @Test
  void aFormEnteredInErrorRaisesNothing() {
    Response form = sample.fill(corin, "phq-9", "- - - - - - - - 2 -");
    sample.measures().strike(form).join();
    assertThat(sample.safety().standing(corin.id())).isEmpty();
    assertThat(sample.safety().standing()).isEmpty();
    assertThat(sample.safety().of(sample.measures().find(form.id()).orElseThrow())).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"0 0 - - - 0 -,,false", "1 0 - - - 0 -,low,false", "0 1 1 0 0 0 -,moderate,false",
      "0 0 - - - 1 0,moderate,false", "0 1 - 1 - - -,high,true", "- - - - - 1 1,high,true"})
  void theScreenersLevelStandsThoughItIsNotComplete(String answers, String level, boolean action) {
    Response form = sample.fill(corin, "c-ssrs-screener", answers);
    if (level == null) {
      assertThat(sample.safety().of(form)).isEmpty();
      return;
    }
    SafetyFlag flag = sample.safety().of(form).orElseThrow();
    assertThat(flag.level().orElseThrow().label()).isEqualTo(level);
    assertThat(flag.needsAction()).isEqualTo(action);
    if (action) {
      assertThatThrownBy(() -> sample.safety().answer(flag, "Has a plan.", " "))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThat(sample.safety().answer(flag, "Has a plan.", "Stayed, rang the prescriber.").join().stands())
        .isFalse();
  }
}
