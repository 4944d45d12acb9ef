package app.understory.desk.unlock;

import app.understory.kit.mark.Undergrowth;
import javafx.fxml.FXML;
import javafx.scene.layout.StackPane;

/** Binds the screen that is seen while a rehearsal is being made. Nothing can be pressed. */
final class WaitingController {
  @FXML
  private StackPane root;
  @FXML
  private Undergrowth plants;

  @FXML
  private void initialize() {
    plants.fit(root);
  }
}
