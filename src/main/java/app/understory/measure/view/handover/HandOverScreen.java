package app.understory.measure.view.handover;

import app.understory.kit.Screen;
import app.understory.kit.Screens;

/** Makes the screen that is handed over. */
public final class HandOverScreen {
  private HandOverScreen() {}

  /** @param giveBack where the passphrase is given; shown when the person gives it back, hidden when they go on */
  public static Screen<?> of(HandOverModel model, Screen<?> giveBack) {
    return Screens.load(HandOverController.class, () -> new HandOverController(model, giveBack));
  }
}
