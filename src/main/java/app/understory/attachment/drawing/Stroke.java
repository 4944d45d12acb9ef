package app.understory.attachment.drawing;

import java.util.List;

/**
 * One line drawn without lifting the pen; without any point the whole paper filled with the colour.
 *
 * @param width in units of the paper
 */
public record Stroke(Pigment pigment, int width, List<Point> points) {

  /** A place on the paper, in its units from the top left. */
  public record Point(int x, int y) {}

  public Stroke {
    points = List.copyOf(points);
  }

  /** Whether it fills the paper. */
  public boolean fills() {
    return points.isEmpty();
  }
}
