package app.understory.kit.mark;

import app.understory.kit.Words;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

/** A hairline as long as a session, with a tick for each moment. A ring at its left means that it was asked before. */
public final class TimeBar extends Bars {
  private static final Words WORDS = Words.of(TimeBar.class);
  private static final double HEIGHT = 12;
  private static final double TICK = 3;
  private static final double RING = 7;

  private double length = 150;
  private boolean ring;
  private Duration whole = Duration.ZERO;
  private List<Duration> moments = List.of();

  /** 150 px long, without ticks. */
  public TimeBar() {
    super("us-time-bar");
    lay();
  }

  /** The length in pixels. */
  public double getLength() { return length; }

  /** Sets the length in pixels. */
  public void setLength(double length) {
    this.length = length;
    lay();
  }

  /** Whether a ring stands at the left: asked in preparation. */
  public boolean isRing() { return ring; }

  /** Puts the ring there. */
  public void setRing(boolean ring) {
    this.ring = ring;
    lay();
  }

  /** Places the moments by elapsed time over the whole; what lies beyond an end stands at it. */
  public void show(Duration whole, List<Duration> moments) {
    this.whole = whole;
    this.moments = List.copyOf(moments);
    lay();
  }

  private void lay() {
    hold(length, HEIGHT);
    double start = ring ? RING + 4 : 0;
    List<Bar> bars = new ArrayList<>();
    bars.add(new Bar(start, Math.floor(HEIGHT / 2), length - start, 1, "us-time-line"));
    if (ring) {
      bars.add(new Bar(0, 3, RING, RING, "us-time-ring"));
    }
    for (Duration moment : moments) {
      bars.add(new Bar(start + at(moment) * (length - start - TICK), 1, TICK, 11, "us-time-tick"));
    }
    draw(bars);
    setAccessibleText(WORDS.get("moments", moments.size()));
  }

  private double at(Duration moment) {
    if (whole.isZero()) {
      return 0;
    }
    return Math.clamp((double) moment.toMillis() / whole.toMillis(), 0, 1);
  }
}
