package app.understory.integration.view.paper;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import java.util.OptionalInt;
import java.util.function.DoubleSupplier;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** A tie to a strand in a line of words; its key shows beside it while the pointer is on it or the caret is near. */
final class TieMark extends StackPane {
  private final KeyCap cap = KeyCap.small("");

  private final Region line = new Region();
  private final DoubleSupplier column;

  /**
   * @param column how wide it may be before it wraps, in pixels
   */
  TieMark(String strand, OptionalInt number, DoubleSupplier column, Words words) {
    this.column = column;
    Label name = new Label(strand);
    name.setWrapText(true);
    name.getStyleClass().add("us-tie-words");
    getStyleClass().add("us-tie");
    line.getStyleClass().add("us-tie-line");
    line.setManaged(false);
    getChildren().addAll(name, line);
    setAccessibleText(number.isPresent()
        ? words.get("tie.numbered", String.valueOf(number.getAsInt()), strand)
        : words.get("tie.named", strand));
    cap.setManaged(false);
    cap.visibleProperty().bind(hoverProperty());
    if (number.isPresent()) {
      cap.setText(String.valueOf(number.getAsInt()));
      getChildren().add(cap);
    }
  }

  @Override
  protected double computePrefWidth(double height) {
    return Math.min(super.computePrefWidth(height), column.getAsDouble());
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    line.resizeRelocate(0, getHeight(), getWidth(), 1);
    cap.autosize();
    cap.relocate(getWidth() - cap.getWidth() / 2, -cap.getHeight() / 2);
  }
}
