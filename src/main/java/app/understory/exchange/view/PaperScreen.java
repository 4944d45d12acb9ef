package app.understory.exchange.view;

import app.understory.exchange.Printings;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;

/** Makes the screen on which a sheet is looked at. */
public final class PaperScreen {
  private PaperScreen() {}

  /** @param back leads back to where one was */
  public static Screen<?> of(PaperJob job, Printings printings, Stagehand stagehand, Runnable back) {
    PaperModel model = new PaperModel(job, printings, stagehand);
    return Screens.load(PaperController.class, () -> new PaperController(model, back));
  }
}
