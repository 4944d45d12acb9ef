package crooked.session.view;

import crooked.kit.Words;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Misses its screen in several ways. */
public class WordsController {
  @FXML
  private TextField title = new TextField();
  @FXML
  private TextField nowhere = new TextField();

  @FXML
  private void here() {
    title.getStyleClass().add("worn-in-code");
    nowhere.getStyleClass().addAll("worn", "unknown-in-code");
  }

  String words(Words words, Node node) {
    here();
    return words.get("gone.too") + words.get("state." + node.getId());
  }
}
