package app.understory.desk.firstrun.steps;

import app.understory.kit.Words;
import app.understory.vault.keys.RecoveryCode;
import java.util.Arrays;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Binds the printed recovery sheet. */
final class PrintedSheetController {
  private static final int UPPER = 4;

  private final PrintedSheetModel model;

  @FXML
  private Label day;
  @FXML
  private HBox upper;
  @FXML
  private HBox lower;
  @FXML
  private Label vault;
  @FXML
  private ResourceBundle resources;

  PrintedSheetController(PrintedSheetModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    day.setText(model.longDay());
    vault.setText(Words.in(resources).get("vault", model.vault()));
    for (int n = 0; n < RecoveryCode.GROUPS; n++) {
      (n < UPPER ? upper : lower).getChildren().add(group(n));
    }
  }

  private VBox group(int n) {
    char[] characters = model.group().apply(n);
    Label label = new Label(new String(characters));
    Arrays.fill(characters, '\0');
    label.getStyleClass().add("us-paper-group");
    Label number = new Label(Integer.toString(n + 1));
    number.getStyleClass().add("us-paper-small");
    VBox box = new VBox(8, label, number);
    box.getStyleClass().add("us-group-box");
    return box;
  }
}
