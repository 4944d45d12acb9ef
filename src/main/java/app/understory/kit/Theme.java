package app.understory.kit;

import java.util.List;
import java.util.Locale;

/** The three lights the program is seen in. One style class on the root tells them apart; style sheets never change. */
public enum Theme {
  /** Paper and ink. */
  DAY,
  /** Lamp-light. */
  EVENING,
  /** The session room: near-black and ember, no blue. */
  SESSION;

  /** The class on the root. */
  public String styleClass() {
    return "us-" + name().toLowerCase(Locale.ROOT);
  }

  /** The classes of all of them. */
  static List<String> styleClasses() {
    return List.of(DAY.styleClass(), EVENING.styleClass(), SESSION.styleClass());
  }
}
