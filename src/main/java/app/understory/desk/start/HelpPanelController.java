package app.understory.desk.start;

import app.understory.desk.computer.Lights;
import app.understory.kit.KeyLine;
import app.understory.kit.Look;
import app.understory.kit.Theme;
import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The side panel: the keys of the screen in view, those that hold everywhere, and light and reading size. */
final class HelpPanelController {
  private final Lights lights;
  private final Runnable close;

  @FXML
  private VBox here;
  @FXML
  private VBox hereGroup;
  @FXML
  private VBox everywhere;
  @FXML
  private Label size;
  @FXML
  private Button closeButton;
  @FXML
  private HBox themes;
  @FXML
  private ResourceBundle resources;

  HelpPanelController(Lights lights, Runnable close) {
    this.lights = lights;
    this.close = close;
  }

  /** Shows these keys of the screen in view, over those that hold everywhere. */
  void show(List<KeyLine> keys, List<KeyLine> always) {
    here.getChildren().setAll(keys.stream().map(HelpPanelController::row).toList());
    hereGroup.setVisible(!keys.isEmpty());
    hereGroup.setManaged(!keys.isEmpty());
    everywhere.getChildren().setAll(always.stream().map(HelpPanelController::row).toList());
    said();
    closeButton.requestFocus();
  }

  @FXML
  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close.run();
      event.consume();
    }
  }

  @FXML
  private void close() {
    close.run();
  }

  @FXML
  private void day() {
    lights.choose(Theme.DAY);
    said();
  }

  @FXML
  private void evening() {
    lights.choose(Theme.EVENING);
    said();
  }

  @FXML
  private void session() {
    lights.choose(Theme.SESSION);
    said();
  }

  @FXML
  private void smaller() {
    lights.grow(-1);
    said();
  }

  @FXML
  private void larger() {
    lights.grow(1);
    said();
  }

  private void said() {
    Look look = lights.look();
    size.setText(Words.in(resources).get("size", look.readingSizeProperty().get()));
    int chosen = look.themeProperty().get().ordinal();
    for (int n = 0; n < themes.getChildren().size(); n++) {
      Node button = themes.getChildren().get(n);
      button.getStyleClass().remove("us-on");
      if (n == chosen) {
        button.getStyleClass().add("us-on");
      }
    }
  }

  private static Node row(KeyLine line) {
    HBox caps = new HBox(KeyCap.small(line.keys()));
    caps.getStyleClass().add("us-help-keys");
    Label words = new Label(line.words());
    words.setWrapText(true);
    HBox row = new HBox(caps, words);
    row.getStyleClass().add("us-help-row");
    return row;
  }
}
