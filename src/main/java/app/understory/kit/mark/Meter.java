package app.understory.kit.mark;

import app.understory.kit.Words;
import java.util.ArrayList;
import java.util.List;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleIntegerProperty;

/** How charged a thing is, 0 to 10: ten bars, 4 by 9 on a step of 7; the empty ones are 3 high. The number stands beside. */
public final class Meter extends Bars {
  private static final Words WORDS = Words.of(Meter.class);
  private static final int BARS = 10;

  private final IntegerProperty value = new SimpleIntegerProperty(this, "value", 0);

  /** With nothing filled. */
  public Meter() {
    super("us-meter");
    hold(BARS * 7 - 3, 9);
    value.addListener(_ -> fill());
    fill();
  }

  /** The value, 0 to 10. */
  public IntegerProperty valueProperty() {
    return value;
  }

  public int getValue() { return value.get(); }

  /** Sets it; outside 0 to 10 the nearer end. */
  public void setValue(int value) {
    this.value.set(Math.clamp(value, 0, BARS));
  }

  private void fill() {
    List<Bar> bars = new ArrayList<>();
    for (int n = 0; n < BARS; n++) {
      bars.add(n < value.get()
          ? new Bar(n * 7, 0, 4, 9, "us-bar-filled")
          : new Bar(n * 7, 6, 4, 3, "us-bar-empty"));
    }
    draw(bars);
    setAccessibleText(WORDS.get("charge", value.get()));
  }
}
