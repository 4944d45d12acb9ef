package app.understory.desk.rooms.intake;

import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.intake.candidacy.ConsiderationStore;
import app.understory.intake.candidacy.Considerations;
import app.understory.intake.history.History;
import app.understory.intake.history.HistoryStore;
import app.understory.intake.view.candidacy.ConsiderationsScreen;
import app.understory.intake.view.candidacy.Delivered;
import app.understory.intake.view.form.Medicines;
import app.understory.intake.view.page.IntakeScreen;
import app.understory.kit.Screen;
import app.understory.kit.Words;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.Vault;
import java.util.List;
import java.util.function.Function;

/** Intake: what a person brings with them, and what is considered before the medicine. */
public final class IntakeRoom {
  /** The short name of its tab. */
  public static final String TAB = "intake";

  private static final Words WORDS = Words.of(IntakeRoom.class);

  private final Considerations considerations;
  private final History history;
  private final ConsiderationsScreen list;
  private final IntakeScreen screen;

  /** @param identity makes the part that says who a person is */
  public IntakeRoom(Bench bench, Setup setup, Function<PersonId, Screen<?>> identity) {
    Vault vault = bench.vault();
    considerations = new Considerations(new ConsiderationStore(vault.rows()), vault.scribe(), vault.ids(),
        vault.time(), vault.clinician(), Delivered.considerations());
    history = new History(new HistoryStore(vault.rows()), setup, vault.scribe(), vault.ids(), vault.time(),
        Medicines.toDiscuss());
    list = new ConsiderationsScreen(considerations, setup, vault, bench.stagehand());
    screen = new IntakeScreen(history, considerations, list, vault, bench.stagehand(), identity);
  }

  /** The practice's considerations, and how they stand for each person. */
  public Considerations considerations() {
    return considerations;
  }

  /** Their list, to stand inside a page of intake. */
  public ConsiderationsScreen considerationsList() {
    return list;
  }

  /** Diagnoses, allergies, medicines and what was tried before. */
  public History history() {
    return history;
  }

  /** Its tab of every person. */
  public List<PersonTab> tabs() {
    return List.of(new PersonTab(TAB, WORDS.get("tab"), screen::load));
  }
}
