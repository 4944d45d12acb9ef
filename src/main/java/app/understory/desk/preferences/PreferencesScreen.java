package app.understory.desk.preferences;

import app.understory.desk.preferences.habits.HabitRows;
import app.understory.kit.Screen;
import app.understory.kit.Screens;

/** Makes the preferences. */
public final class PreferencesScreen {
  private PreferencesScreen() {}

  /**
   * @param habits   what worksheets ask and begin with
   * @param computer what this computer remembers
   */
  public static Screen<?> of(PreferencesModel model, HabitRows habits, ComputerChoices computer) {
    return Screens.load(PreferencesController.class,
        () -> new PreferencesController(model, habits, computer));
  }
}
