package app.understory.course.view.ask;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.course.SampleCourse;
import app.understory.course.view.Outcome;
import app.understory.course.view.SampleSources;
import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AskModelTest {
  @TempDir
  Path folder;

  @Test
  void whatWasAnsweredStaysUntilItIsKeptAndIsGivenOnce() {
    try (SampleVault sample = SampleVault.open(folder)) {
      SamplePractice practice = new SamplePractice(sample).ready();
      Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
      AskModel model = new AskModel(ada.id(),
          SampleSources.of(practice, new SampleCourse(sample.vault())));
      List<String> gone = new ArrayList<>();
      Outcome outcome = model.outcome(() -> gone.add("gone"));
      model.ask(Question.PAUSE, Optional.empty());
      model.slate().field("why").set("influenza");
      assertThat(model.answer(false)).contains(new Asked.Pause("influenza"));
      assertThat(model.answer(false)).as("it is under way").isEmpty();
      outcome.lost().run();
      assertThat(model.whatProperty().get()).isEqualTo(Question.PAUSE);
      assertThat(model.slate().waiting()).isTrue();
      assertThat(gone).isEmpty();
      assertThat(model.answer(false)).contains(new Asked.Pause("influenza"));
      outcome.kept().run();
      assertThat(model.whatProperty().get()).isEqualTo(Question.NOTHING);
      assertThat(model.slate().waiting()).isFalse();
      assertThat(gone).hasSize(1);
    }
  }
}
