package app.understory.measure.view.entry;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.RefusingStagehand;
import app.understory.measure.CourseFacts;
import app.understory.measure.Response;
import app.understory.measure.SampleMeasures;
import app.understory.measure.view.Overview;
import app.understory.people.Person;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EntryModelTest {
  @TempDir
  Path folder;
  private final RefusingStagehand stagehand = new RefusingStagehand();
  private SampleVault sample;
  private SampleMeasures measures;
  private Person corin;
  private EntryModel model;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    measures = new SampleMeasures(sample);
    measures.at("2026-11-24T10:00");
    corin = measures.corin();
    model = new EntryModel(measures.measures(), measures.safety(), sample.vault(), stagehand);
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void anAnswerTheDiskDidNotTakeStaysOnItsFormAndIsSentAgain() {
    Response stored = measures.fill(corin, "phq-9", "1 2 - - - - - - -");
    Overview older = read(stored);
    model.open(older, stored);
    stagehand.refuse(true);
    assertThat(model.answer(3, 2, true)).isTrue();
    model.hear(older);
    assertThat(model.form().orElseThrow().answers().of(3)).hasValue(2);
    assertThat(model.keepingProperty().get()).isInstanceOf(Keeping.Failed.class);

    Response other = measures.fill(corin, "gad-7", "1 - - - - - -");
    model.open(read(stored, other), other);
    model.hear(read(stored, other));
    model.open(older, stored);
    assertThat(model.form().orElseThrow().answers().of(3)).hasValue(2);
    assertThat(model.keepingProperty().get()).isInstanceOf(Keeping.Failed.class);

    stagehand.refuse(false);
    model.leave();
    assertThat(model.keepingProperty().get()).isInstanceOf(Keeping.Kept.class);
  }

  @Test
  void aFormThatWasEnteredInErrorStaysSoWhateverIsTakenBack() {
    Response stored = measures.fill(corin, "phq-9", "1 2 - - - - - - -");
    model.open(read(stored), stored);
    assertThat(model.answer(3, 2, true)).isTrue();
    model.strike(true);
    model.undo();
    assertThat(model.form().orElseThrow().struck()).isPresent();
    model.strike(false);
    model.undo();
    assertThat(model.form().orElseThrow().answers().blank(3)).isTrue();
  }

  private Overview read(Response... forms) {
    return new Overview(corin, List.of(forms), List.of(), List.of(), List.of(), Map.of(), Optional.empty(),
        CourseFacts.Course.NONE);
  }
}
