package app.understory.desk.today;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.practice.Setup;
import app.understory.record.Agenda;
import app.understory.vault.Vault;

/** Puts today together. */
public final class TodayScreen {
  private final Agenda agenda;
  private final Setup setup;
  private final Vault vault;
  private final Stagehand stagehand;

  public TodayScreen(Agenda agenda, Setup setup, Vault vault, Stagehand stagehand) {
    this.agenda = agenda;
    this.setup = setup;
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /** Loads it, leading along these exits. */
  public Screen<TodayController> load(TodayExits exits) {
    return Screens.load(TodayController.class, () -> new TodayController(
        new TodayModel(agenda, setup, vault.backups(), vault.time(), vault.changes(), stagehand), exits));
  }
}
