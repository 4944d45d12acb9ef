package app.understory.desk.preferences;

import app.understory.kit.Screen;
import app.understory.kit.Screens;

/** Makes the preferences. */
public final class PreferencesScreen {
  private PreferencesScreen() {}

  /** @param computer what this computer remembers */
  public static Screen<?> of(PreferencesModel model, ComputerChoices computer) {
    return Screens.load(PreferencesController.class, () -> new PreferencesController(model, computer));
  }
}
