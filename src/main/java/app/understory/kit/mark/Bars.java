package app.understory.kit.mark;

import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.Region;

/** A row of small bars on one ground, laid out by hand on whole pixels. */
public abstract class Bars extends Region {

  /**
   * One bar.
   *
   * @param x          left edge in pixels
   * @param y          upper edge in pixels
   * @param width      in pixels
   * @param height     in pixels
   * @param styleClass what it means
   */
  record Bar(double x, double y, double width, double height, String styleClass) {}

  Bars(String styleClass) {
    getStyleClass().add(styleClass);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMouseTransparent(true);
  }

  final void hold(double width, double height) {
    setMinSize(width, height);
    setPrefSize(width, height);
    setMaxSize(width, height);
  }

  final void draw(List<Bar> bars) {
    getChildren().setAll(bars.stream().map(Bars::region).toList());
  }

  private static Region region(Bar bar) {
    Region region = new Region();
    region.getStyleClass().add(bar.styleClass());
    region.setManaged(false);
    region.resizeRelocate(bar.x(), bar.y(), bar.width(), bar.height());
    return region;
  }
}
