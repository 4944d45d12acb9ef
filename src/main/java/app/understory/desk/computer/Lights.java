package app.understory.desk.computer;

import app.understory.kit.Look;
import app.understory.kit.Theme;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;

/** Light and reading size: the system's until someone chooses, and remembered by this computer. */
public final class Lights {
  private final Look look;
  private final Preferences preferences;
  private final Runnable keep;
  private final ChangeListener<ColorScheme> system = (_, _, now) -> followSystem(now);

  /** @param keep writes the preferences, in the background */
  public Lights(Look look, Preferences preferences, Runnable keep) {
    this.look = look;
    this.preferences = preferences;
    this.keep = keep;
    look.read(preferences.readingSize());
    preferences.light().ifPresentOrElse(look.themeProperty()::set, this::followSystem);
    Platform.getPreferences().colorSchemeProperty().addListener(system);
  }

  /** Wears this light from now on. */
  public void choose(Theme theme) {
    preferences.light(theme);
    look.themeProperty().set(theme);
    keep.run();
  }

  /** Whether the system's light is worn, and none that was chosen. */
  public boolean followsSystem() {
    return preferences.light().isEmpty();
  }

  /** Wears the system's light from now on. */
  public void followSystemAgain() {
    preferences.forgetLight();
    look.themeProperty().set(Theme.DAY);
    followSystem();
    keep.run();
  }

  /** The next light of the three. */
  public void next() {
    Theme[] all = Theme.values();
    choose(all[(look.themeProperty().get().ordinal() + 1) % all.length]);
  }

  /** Makes everything that many steps larger, or smaller. */
  public void grow(int steps) {
    read(look.readingSizeProperty().get() + steps * 10);
  }

  /** Sets the reading size in percent. */
  public void read(int percent) {
    look.read(percent);
    preferences.readingSize(look.readingSizeProperty().get());
    keep.run();
  }

  /** How it looks now. */
  public Look look() {
    return look;
  }

  /** Follows nothing any more. */
  public void end() {
    Platform.getPreferences().colorSchemeProperty().removeListener(system);
    look.undress();
  }

  private void followSystem() {
    followSystem(Platform.getPreferences().getColorScheme());
  }

  private void followSystem(ColorScheme scheme) {
    if (preferences.light().isEmpty() && look.themeProperty().get() != Theme.SESSION) {
      look.themeProperty().set(scheme == ColorScheme.DARK ? Theme.EVENING : Theme.DAY);
    }
  }
}
