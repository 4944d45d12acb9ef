package app.understory.kit.mark;

import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;

/** A line from a backup to the last thing kept, with a tick for each moment something was kept. */
public final class KeptLine extends Bars {
  private static final Words WORDS = Words.of(KeptLine.class);
  private static final double HEIGHT = 22;

  private double length = 640;

  /** 640 px long and empty. */
  public KeptLine() {
    super("us-kept-line");
    show(List.of());
  }

  /** The length in pixels. */
  public double getLength() { return length; }

  /** Sets the length in pixels; before anything is shown. */
  public void setLength(double length) {
    this.length = length;
  }

  /** @param moments where on the line, 0 to 1 */
  public void show(List<Double> moments) {
    hold(length, HEIGHT);
    List<Bar> bars = new ArrayList<>();
    bars.add(new Bar(0, 11, length, 1, "us-time-line"));
    for (double at : moments) {
      bars.add(new Bar(Math.round(14 + Math.clamp(at, 0, 1) * (length - 26)), 6, 2, 11, "us-kept-tick"));
    }
    bars.add(new Bar(0, 5, 12, 12, "us-kept-start"));
    bars.add(new Bar(length - 3, 0, 3, HEIGHT, "us-kept-end"));
    draw(bars);
    setAccessibleText(WORDS.get("moments", moments.size()));
  }
}
