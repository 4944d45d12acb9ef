package app.understory.kit.mark;

import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.QuadCurveTo;

/** The strokes that plants are made of. Angles are in radians, 0 to the right and growing upwards. */
final class Leaf {
  private Leaf() {}

  /** Adds a leaf that leaves (x, y) in that direction. */
  static void blade(Path path, double x, double y, double angle, double length, double width) {
    double tipX = x + Math.cos(angle) * length;
    double tipY = y - Math.sin(angle) * length;
    double midX = x + Math.cos(angle) * length * 0.55;
    double midY = y - Math.sin(angle) * length * 0.55;
    double sideX = Math.sin(angle) * width;
    double sideY = Math.cos(angle) * width;
    path.getElements().addAll(new MoveTo(x, y), new QuadCurveTo(midX - sideX, midY - sideY, tipX, tipY),
        new QuadCurveTo(midX + sideX, midY + sideY, x, y), new ClosePath());
  }

  /** Adds a bare twig. */
  static void twig(Path path, double x, double y, double angle, double length) {
    path.getElements().addAll(new MoveTo(x, y),
        new LineTo(x + Math.cos(angle) * length, y - Math.sin(angle) * length));
  }
}
