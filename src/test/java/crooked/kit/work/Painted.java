package crooked.kit.work;

import crooked.Breaks;
import javafx.scene.Node;

@Breaks("the toolkit stays in view, kit and desk")
class Painted {
  boolean shown(Node node) {
    return node.isVisible();
  }
}
