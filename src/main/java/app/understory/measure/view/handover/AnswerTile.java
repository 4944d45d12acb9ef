package app.understory.measure.view.handover;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** One answer, large enough for any hand. */
final class AnswerTile extends Button {
  private static final PseudoClass ON = PseudoClass.getPseudoClass("on");

  /**
   * @param key    the key that chooses it; empty if it is a bare number on a scale
   * @param choose what choosing does
   */
  AnswerTile(String words, String key, boolean chosen, Runnable choose) {
    getStyleClass().setAll("us-tile");
    setAccessibleRole(AccessibleRole.RADIO_BUTTON);
    setAccessibleText(words);
    setOnAction(_ -> choose.run());
    pseudoClassStateChanged(ON, chosen);
    if (key.isEmpty()) {
      getStyleClass().add("us-tile-number");
      setText(words);
      return;
    }
    Region dot = new Region();
    dot.getStyleClass().add("us-tile-dot");
    dot.setVisible(chosen);
    StackPane ring = new StackPane(dot);
    ring.getStyleClass().add("us-tile-ring");
    Label said = new Label(words);
    said.setWrapText(true);
    said.setMaxWidth(Double.MAX_VALUE);
    said.getStyleClass().add("us-tile-words");
    HBox.setHgrow(said, Priority.ALWAYS);
    Label number = new Label(key);
    number.getStyleClass().add("us-quiet");
    HBox row = new HBox(ring, said, number);
    row.getStyleClass().add("us-tile-row");
    row.prefWidthProperty().bind(widthProperty().subtract(2));
    setGraphic(row);
    setMaxWidth(Double.MAX_VALUE);
  }
}
