package app.understory.record.view.glance;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.record.strands.Loom;
import app.understory.vault.Vault;

/** Puts the page together on which a strand is read. */
public final class GlanceScreen {
  private GlanceScreen() {}

  public static Screen<GlanceController> of(Loom loom, Vault vault, Stagehand stagehand) {
    return Screens.load(GlanceController.class,
        () -> new GlanceController(new GlanceModel(loom, vault.time()::today, vault.changes(), stagehand)));
  }
}
