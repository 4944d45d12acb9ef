package app.understory.desk.today;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.practice.Setup;
import app.understory.record.Agenda;
import app.understory.vault.Opened;
import app.understory.vault.Vault;
import org.jspecify.annotations.Nullable;

/** Puts today together. */
public final class TodayScreen {
  private final Agenda agenda;
  private final Setup setup;
  private final Vault vault;
  private final Stagehand stagehand;
  private Opened.@Nullable Older older;

  public TodayScreen(Agenda agenda, Setup setup, Vault vault, Stagehand stagehand) {
    this.agenda = agenda;
    this.setup = setup;
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /** What is said of the copy that was opened, until someone has understood it. Before {@link #load}. */
  public void tell(Opened.Older told) {
    older = told;
  }

  /** Loads it, leading along these exits. */
  public Screen<TodayController> load(TodayExits exits) {
    TodayModel model = new TodayModel(agenda, setup, vault.backups(), vault.time(), vault.changes(),
        stagehand);
    model.tell(older);
    return Screens.load(TodayController.class, () -> new TodayController(model, exits));
  }
}
