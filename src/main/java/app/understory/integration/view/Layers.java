package app.understory.integration.view;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** The columns of the tab, and what may lie over all of them. One is in view. */
final class Layers {
  private final Node columns;
  private final List<Node> layers;

  /**
   * @param columns what is in view at first, the first child of the root
   * @param layers  what may come in its place
   */
  Layers(StackPane root, Node columns, Node... layers) {
    this.columns = columns;
    this.layers = List.of(layers);
    this.layers.forEach(Layers::shrink);
    root.getChildren().addAll(1, this.layers);
    show(columns);
  }

  /** What is out of view must not make the window's content higher than the window. */
  private static void shrink(Node layer) {
    if (layer instanceof Region region) {
      region.setMinHeight(0);
    }
  }

  void show(Node wanted) {
    columns.setVisible(columns == wanted);
    layers.forEach(layer -> layer.setVisible(layer == wanted));
  }

  void showColumns() {
    show(columns);
  }

  /** Whether page, log and strands are in view. */
  boolean atColumns() {
    return columns.isVisible();
  }
}
