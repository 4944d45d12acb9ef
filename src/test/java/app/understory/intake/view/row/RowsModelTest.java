package app.understory.intake.view.row;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.intake.SampleIntake;
import app.understory.intake.history.Allergy;
import app.understory.intake.view.form.AllergyForm;
import app.understory.kit.work.DirectStagehand;
import app.understory.vault.SampleVault;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsModelTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private RowsModel<Allergy> model;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    SampleIntake intake = new SampleIntake(sample);
    model = new RowsModel<>(new AllergyForm(intake.history()), intake.ada().id(), intake.history(),
        new DirectStagehand(),
        sample.vault().drafts());
    model.read();
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void aLineThatIsTakenOutBeforeItWasEverLeftCanBeBroughtBack() {
    EntryRow<Allergy> line = model.rows().getFirst();
    line.cells().getFirst().set("penicillin");
    model.takeOut(line);
    assertThat(model.written()).isEmpty();
    model.undo();
    assertThat(model.written()).extracting(kept -> model.form().cells(kept).getFirst())
        .containsExactly("penicillin");
  }
}
