package app.understory.course.view.plan;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.course.SampleCourse;
import app.understory.course.calendar.DaysOff;
import app.understory.course.view.Outcome;
import app.understory.course.view.SampleSources;
import app.understory.course.view.Seen;
import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanModelTest {
  @TempDir
  Path folder;

  @Test
  void whatWasTypedStaysUntilThePlanIsKept() {
    try (SampleVault sample = SampleVault.open(folder)) {
      SamplePractice practice = new SamplePractice(sample).ready();
      SampleCourse course = new SampleCourse(sample.vault());
      Person ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
      PlanModel model = new PlanModel(ada.id(), SampleSources.of(practice, course));
      model.open(new Seen("Ada", Optional.empty(), List.of(), List.of(), course.orders().of(ada.id()),
          List.of(), DaysOff.NONE, practice.people().today()));
      model.slate().field("indication").set("low mood");
      List<Outcome> asked = new ArrayList<>();
      List<String> closed = new ArrayList<>();
      model.keep((_, _, outcome) -> asked.add(outcome), () -> closed.add("closed"));
      model.keep((_, _, outcome) -> asked.add(outcome), () -> closed.add("closed"));
      assertThat(asked).as("one course begins, however often it is asked").hasSize(1);
      asked.getFirst().lost().run();
      assertThat(model.faultProperty().get()).isEqualTo(PlanModel.Fault.NOT_KEPT);
      assertThat(model.waiting()).isTrue();
      assertThat(closed).isEmpty();
      model.keep((_, _, outcome) -> asked.add(outcome), () -> closed.add("closed"));
      asked.getLast().kept().run();
      assertThat(model.waiting()).isFalse();
      assertThat(closed).hasSize(1);
    }
  }
}
