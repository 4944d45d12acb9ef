package app.understory.record.view.strands;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.kit.work.DirectStagehand;
import app.understory.people.PersonId;
import app.understory.record.SampleCourse;
import app.understory.record.SamplePractice;
import app.understory.record.strands.Loom;
import app.understory.record.strands.Story;
import app.understory.strand.Strand;
import app.understory.strand.Turn;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoryModelTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private PersonId ada;
  private Strand protect;
  private StoryModel model;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    SampleCourse.fill(practice);
    ada = practice.id("Ada Fictional");
    protect = standing("What did she protect?");
    model = open();
  }

  @AfterEach
  void lock() {
    model.hidden();
    sample.close();
  }

  @Test
  void aStatusAndItsSentenceAreOneTurnAndAreTakenBackStepByStep() {
    model.stand(Strand.Status.ANSWERED);
    model.sentenceProperty().set("She was on duty.");
    model.keep();

    assertThat(standing("What did she protect?").status()).isEqualTo(Strand.Status.ANSWERED);
    Turn turn = last();
    assertThat(turn.occasion()).isEqualTo(Turn.Occasion.BETWEEN);
    assertThat(turn.whatChanged()).hasValue("She was on duty.");
    assertThat(practice.strands().turns(protect.id()).stream()
        .filter(each -> each.occasion() == Turn.Occasion.BETWEEN)).hasSize(1);

    model.undo();
    assertThat(last().whatChanged()).isEmpty();
    model.undo();
    assertThat(standing("What did she protect?").status()).isEqualTo(Strand.Status.MOVED);
    assertThat(last().whatChanged()).hasValue("from what to whom");
  }

  @Test
  void aSentenceThatWasBeingTypedIsBackInItsPlace() {
    model.sentenceProperty().set("She was on du");
    sample.vault().drafts().flush();

    StoryModel again = open();

    assertThat(again.sentenceProperty().get()).isEqualTo("She was on du");
    again.hidden();
  }

  @Test
  void aStrandIsMergedAndPartedAgain() {
    Strand house = standing("The house, past the hall");
    model.mergeInto(house);
    assertThat(model.storyProperty().get()).extracting(story -> story.into().orElseThrow().id())
        .isEqualTo(house.id());

    model.undo();
    assertThat(standing("What did she protect?").mergedInto()).as("undone at once").isEmpty();

    model.mergeInto(house);
    model.part(protect.id());
    assertThat(standing("What did she protect?").mergedInto()).isEmpty();
  }

  private Turn last() {
    Story story = model.storyProperty().get();
    return story.lastTurn().orElseThrow();
  }

  private StoryModel open() {
    StoryModel made = new StoryModel(protect.id(), new Loom(practice.strands(), practice.preparation(),
        practice.log(), practice.integration(), practice.visits()), practice.strands(), sample.vault().time(),
        sample.vault().drafts(), sample.vault().changes(), new DirectStagehand());
    made.shown();
    return made;
  }

  private Strand standing(String words) {
    return practice.strands().of(ada).stream().filter(strand -> strand.words().equals(words)).findFirst()
        .orElseThrow();
  }
}
