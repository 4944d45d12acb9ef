package app.understory.desk.rooms.intake;

import app.understory.desk.Bench;
import app.understory.intake.candidacy.ConsiderationStore;
import app.understory.intake.candidacy.Considerations;
import app.understory.intake.view.candidacy.ConsiderationsScreen;
import app.understory.intake.view.candidacy.Delivered;
import app.understory.practice.Setup;
import app.understory.vault.Vault;

/** Intake: what is considered of a person before the medicine. */
public final class IntakeRoom {
  private final Considerations considerations;
  private final ConsiderationsScreen list;

  public IntakeRoom(Bench bench, Setup setup) {
    Vault vault = bench.vault();
    considerations = new Considerations(new ConsiderationStore(vault.rows()), vault.scribe(), vault.ids(),
        vault.time(), vault.clinician(), Delivered.considerations());
    list = new ConsiderationsScreen(considerations, setup, vault, bench.stagehand());
  }

  /** The practice's considerations, and how they stand for each person. */
  public Considerations considerations() {
    return considerations;
  }

  /** Makes their list, to stand inside a page of intake. */
  public ConsiderationsScreen considerationsList() {
    return list;
  }
}
