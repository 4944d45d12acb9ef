package app.understory.record.view.removal;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.Person;
import app.understory.record.removal.Removal;

/** Makes the screen that asks whether a prospect is to be taken out for good. */
public final class RemovalScreen {
  private RemovalScreen() {}

  /**
   * @param back leads back to where one was
   * @param gone leads on once they are taken out
   */
  public static Screen<?> of(Person person, Removal removal, Stagehand stagehand, Runnable back,
      Runnable gone) {
    RemovalModel model = new RemovalModel(person, removal, stagehand);
    return Screens.load(RemovalController.class, () -> new RemovalController(model, back, gone));
  }
}
