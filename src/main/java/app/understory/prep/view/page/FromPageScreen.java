package app.understory.prep.view.page;

import app.understory.attachment.Shelf;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.layout.Inset;

/** Makes the screen on which a page that came back is put in. */
public final class FromPageScreen {
  private FromPageScreen() {}

  /**
   * @param photos the row of files that belong to the page
   * @param leave  leads back to where one was
   */
  public static Screen<?> of(FromPageModel model, Inset<Shelf> photos, Runnable leave) {
    return Screens.load(FromPageController.class, () -> new FromPageController(model, photos, leave));
  }
}
