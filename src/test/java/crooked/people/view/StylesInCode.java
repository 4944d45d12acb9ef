package crooked.people.view;

import crooked.Breaks;
import javafx.scene.Node;

@Breaks("styles stand in CSS")
class StylesInCode {
  void style(Node node) {
    node.setStyle("-fx-opacity: 0.5;");
  }
}
