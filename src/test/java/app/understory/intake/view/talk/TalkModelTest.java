package app.understory.intake.view.talk;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.intake.talk.ConsultationStore;
import app.understory.intake.talk.Consultations;
import app.understory.intake.talk.TalkField;
import app.understory.kit.work.RefusingStagehand;
import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TalkModelTest {
  @TempDir
  Path folder;
  private final RefusingStagehand stagehand = new RefusingStagehand();
  private SampleVault sample;
  private Person bram;
  private TalkModel model;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    SamplePractice practice = new SamplePractice(sample).ready();
    practice.at("2026-11-24T10:00");
    bram = practice.admit("Bram Example", null, "he/him", null, Person.Status.PROSPECT);
    Vault vault = sample.vault();
    Consultations talks = new Consultations(new ConsultationStore(vault.rows()), practice.visits(),
        vault.scribe(), vault.time());
    model = new TalkModel(bram.id(),
        new TalkModel.Sources(talks, practice.people(), vault.drafts(), vault.changes()), stagehand);
    model.shown();
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void wordsTheDiskDidNotTakeStayInTheirDraftUntilTheyAreKept() {
    model.field(TalkField.HOPE).set("To hear him.");
    stagehand.refuse(true);
    model.keep();
    model.keep();
    assertThat(model.keepingProperty().get()).isInstanceOf(TalkModel.Keeping.Failed.class);
    assertThat(draft()).contains("To hear him.");

    stagehand.refuse(false);
    model.keep();
    assertThat(model.keepingProperty().get()).isInstanceOf(TalkModel.Keeping.Kept.class);
    assertThat(draft()).isEmpty();
    assertThat(model.undo()).isTrue();
    assertThat(model.field(TalkField.HOPE).get()).isEmpty();
    assertThat(model.undo()).isFalse();
  }

  private String draft() {
    return sample.vault().drafts().read("talk/" + bram.id().value()).orElse("");
  }
}
