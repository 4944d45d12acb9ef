package crooked.people.view;

import crooked.Breaks;
import javafx.scene.paint.Paint;

@Breaks("a model needs no toolkit")
class PaintedModel {
  boolean opaque(Paint paint) {
    return paint.isOpaque();
  }
}
