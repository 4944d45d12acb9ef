package app.understory.desk.frame;

import app.understory.kit.Screen;
import java.util.function.Supplier;

/**
 * A screen with a line of its own in the rail.
 *
 * @param id    a short name, as {@code people}
 * @param icon  a Feather icon's name, as {@code fth-users}
 * @param title its words in the rail
 * @param make  makes the screen when it is first shown; it is kept until the practice is locked
 */
public record Place(String id, String icon, String title, Supplier<Screen<?>> make) {
  /** The place that has its line at the foot of the rail. */
  public static final String PREFERENCES = "preferences";

  /** Whether its line is at the foot of the rail. */
  public boolean atFoot() {
    return id.equals(PREFERENCES);
  }
}
