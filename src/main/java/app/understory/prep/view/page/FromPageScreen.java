package app.understory.prep.view.page;

import app.understory.kit.Screen;
import app.understory.kit.Screens;

/** Makes the screen on which a page that came back is put in. */
public final class FromPageScreen {
  private FromPageScreen() {}

  /** @param leave leads back to where one was */
  public static Screen<?> of(FromPageModel model, Runnable leave) {
    return Screens.load(FromPageController.class, () -> new FromPageController(model, leave));
  }
}
