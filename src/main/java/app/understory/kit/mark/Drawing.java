package app.understory.kit.mark;

import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;
import javafx.scene.shape.SVGPath;
import javafx.scene.transform.Scale;

/** A small drawing of paths on a square box, shown at a size in pixels. Colours come from CSS: {@code -us-mark}. */
public abstract class Drawing extends Region {
  private final double box;
  private final Scale scale = new Scale();
  private double size;

  Drawing(double box, double size, String styleClass) {
    this.box = box;
    getStyleClass().addAll("us-drawing", styleClass);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
    resizeTo(size);
  }

  /** The side in pixels. */
  public final double getSize() { return size; }

  /** Sets the side in pixels. */
  public final void setSize(double size) {
    resizeTo(size);
  }

  final void clear() {
    getChildren().clear();
  }

  final void line(String path) {
    add(path, "us-drawn-line");
  }

  final void fill(String path) {
    add(path, "us-drawn-fill");
  }

  final void dashes(String path) {
    add(path, "us-drawn-dashes");
  }

  private void add(String path, String styleClass) {
    SVGPath shape = new SVGPath();
    shape.setContent(path);
    shape.getStyleClass().add(styleClass);
    shape.getTransforms().add(scale);
    shape.setManaged(false);
    getChildren().add(shape);
  }

  private void resizeTo(double size) {
    this.size = size;
    scale.setX(size / box);
    scale.setY(size / box);
    setMinSize(size, size);
    setPrefSize(size, size);
    setMaxSize(size, size);
  }
}
