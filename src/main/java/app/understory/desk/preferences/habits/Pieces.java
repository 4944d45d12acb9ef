package app.understory.desk.preferences.habits;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Small pieces of which the rows are made. */
final class Pieces {
  private Pieces() {}

  static HBox row(Node... parts) {
    HBox row = new HBox(parts);
    row.getStyleClass().add("us-pref-row");
    return row;
  }

  static Button link(String text, String spoken, Runnable deed) {
    Button button = new Button(text);
    button.setAccessibleText(spoken);
    button.getStyleClass().addAll("us-link", "us-small-link");
    button.setOnAction(_ -> deed.run());
    return button;
  }

  static Label state(String text) {
    Label label = new Label(text);
    label.getStyleClass().addAll("us-pref-state", "us-quiet");
    return label;
  }

  static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
