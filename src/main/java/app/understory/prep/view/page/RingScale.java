package app.understory.prep.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;

/** The rings from 0 to 10 as they stand on paper; the one that is circled is filled. A click circles, or takes it back. */
final class RingScale extends HBox {
  private static final PseudoClass CIRCLED = PseudoClass.getPseudoClass("circled");
  private static final int HIGHEST = 10;

  private final ObjectProperty<OptionalInt> value = new SimpleObjectProperty<>(this, "value",
      OptionalInt.empty());
  private final List<Label> rings = new ArrayList<>();

  /** @param may asked before a ring is circled */
  RingScale(BooleanSupplier may) {
    getStyleClass().add("us-rings");
    setMinWidth(USE_PREF_SIZE);
    for (int n = 0; n <= HIGHEST; n++) {
      Label ring = new Label(Integer.toString(n));
      ring.getStyleClass().add("us-ring");
      int number = n;
      ring.addEventHandler(MouseEvent.MOUSE_CLICKED, click -> {
        OptionalInt circled = OptionalInt.of(number);
        if (may.getAsBoolean()) {
          value.set(value.get().equals(circled) ? OptionalInt.empty() : circled);
        }
        click.consume();
      });
      rings.add(ring);
    }
    getChildren().setAll(rings);
    value.addListener(_ -> show());
    show();
  }

  /** 0 to 10, or empty. */
  ObjectProperty<OptionalInt> valueProperty() {
    return value;
  }

  private void show() {
    for (int n = 0; n <= HIGHEST; n++) {
      rings.get(n).pseudoClassStateChanged(CIRCLED, value.get().orElse(-1) == n);
    }
  }
}
