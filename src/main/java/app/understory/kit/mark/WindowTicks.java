package app.understory.kit.mark;

import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;

/** The days after a session as ticks, the day itself first: past ones filled, today taller and darker, the rest low. */
public final class WindowTicks extends Bars {
  private static final Words WORDS = Words.of(WindowTicks.class);

  /** Empty. */
  public WindowTicks() {
    super("us-window-ticks");
  }

  /** Shows the day, 0 being the session's own, of a window of so many days. */
  public void show(int day, int days) {
    List<Bar> ticks = new ArrayList<>();
    for (int n = 0; n <= days; n++) {
      if (n < day) {
        ticks.add(new Bar(n * 8, 4, 5, 10, "us-bar-filled"));
      } else if (n == day) {
        ticks.add(new Bar(n * 8, 0, 5, 14, "us-bar-today"));
      } else {
        ticks.add(new Bar(n * 8, 11, 5, 3, "us-bar-empty"));
      }
    }
    hold(days * 8 + 5, 14);
    draw(ticks);
    setAccessibleText(WORDS.get("day", day, days));
  }
}
