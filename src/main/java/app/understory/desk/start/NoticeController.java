package app.understory.desk.start;

import app.understory.kit.Words;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;

/** A calm line at the foot of the window that something did not work, with a code and no patient text. */
final class NoticeController {
  private final Runnable close;

  @FXML
  private Label words;
  @FXML
  private ResourceBundle resources;

  NoticeController(Runnable close) {
    this.close = close;
  }

  void tell(String code) {
    words.setText(Words.in(resources).get("words", code));
  }

  @FXML
  private void close() {
    close.run();
  }
}
