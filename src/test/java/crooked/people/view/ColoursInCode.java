package crooked.people.view;

import crooked.Breaks;
import javafx.scene.paint.Color;
import javafx.scene.shape.Shape;

@Breaks("styles stand in CSS")
class ColoursInCode {
  void colour(Shape shape) {
    shape.setFill(Color.web("#123456"));
  }
}
