package app.understory.desk.start;

import app.understory.desk.computer.Lights;
import app.understory.desk.computer.Preferences;
import app.understory.desk.preferences.ComputerChoices;
import app.understory.kit.work.Stagehand;

/**
 * What lives as long as the process and serves everything in it.
 *
 * @param settings    what surrounds the program
 * @param preferences what this computer remembers
 * @param lights      light and reading size
 * @param stagehand   works behind the scenes
 * @param window      the one window
 * @param panels      what lies over it
 */
record Computer(ProgramSettings settings, Preferences preferences, Lights lights, Stagehand stagehand,
    MainWindow window, Panels panels) {

  /** What of it a person chooses in the preferences. */
  ComputerChoices choices() {
    return new ComputerChoices(lights, preferences::idleMinutes, minutes -> {
      preferences.idleMinutes(minutes);
      keepPreferences();
    }, settings.machine());
  }

  /** Writes the preferences, in the background. */
  void keepPreferences() {
    stagehand.run(() -> {
      preferences.keep();
      return true;
    });
  }
}
