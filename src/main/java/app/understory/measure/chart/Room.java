package app.understory.measure.chart;

import java.util.ArrayList;
import java.util.List;

/** Where in the plot something stands already. */
final class Room {
  private static final double EDGE = 2;

  private final double left;
  private final double right;
  private final double top;
  private final double bottom;
  private final List<Box> taken = new ArrayList<>();

  private record Box(double left, double top, double right, double bottom) {
    /** Of that width and height, its middle at that height. */
    static Box of(double x, double middle, double width, double height) {
      return new Box(x, middle - height / 2, x + width, middle + height / 2);
    }

    boolean meets(Box other) {
      return left < other.right && right > other.left && top < other.bottom && bottom > other.top;
    }
  }

  Room(double left, double right, double top, double bottom) {
    this.left = left;
    this.right = right;
    this.top = top;
    this.bottom = bottom;
  }

  /** From now on nothing else is to stand there; {@code middle} is the height of its middle. */
  void take(double x, double middle, double width, double height) {
    taken.add(Box.of(x, middle, width, height));
  }

  boolean meets(double x, double middle, double width, double height) {
    Box wanted = Box.of(x, middle, width, height);
    return taken.stream().anyMatch(wanted::meets);
  }

  /** Whether it would stand out of the plot at its upper or lower edge. */
  boolean leaves(double middle, double height) {
    return middle - height / 2 < top || middle + height / 2 > bottom;
  }

  /** The nearest left edge with which it stands between the plot's sides. */
  double inside(double x, double width) {
    return Math.clamp(x, left + EDGE, Math.max(left + EDGE, right - width - EDGE));
  }
}
