package app.understory.prep.view.openings;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import java.time.LocalDate;

/** Makes the screen of the openings before and after. */
public final class OpeningsScreen {
  private OpeningsScreen() {}

  /** @param leave leads back to where one was */
  public static Screen<?> of(OpeningsModel model, LocalDate today, Runnable leave) {
    return Screens.load(OpeningsController.class, () -> new OpeningsController(model, today, leave));
  }
}
