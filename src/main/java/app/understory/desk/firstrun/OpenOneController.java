package app.understory.desk.firstrun;

import app.understory.desk.firstrun.OpenOneModel.Problem;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.Undergrowth;
import java.io.File;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.DirectoryChooser;

/** Binds the question which practice to open. */
final class OpenOneController implements Shown {
  private final OpenOneModel model;

  @FXML
  private StackPane root;
  @FXML
  private Region above;
  @FXML
  private Undergrowth plants;
  @FXML
  private TextField folder;
  @FXML
  private Label problem;
  @FXML
  private ResourceBundle resources;

  OpenOneController(OpenOneModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    above.prefHeightProperty().bind(root.heightProperty().multiply(0.16));
    plants.fit(root);
    folder.setText(model.usual());
    model.problemProperty().addListener((_, _, now) -> say(now));
    say(Problem.NONE);
  }

  @Override
  public void shown() {
    folder.requestFocus();
    folder.selectAll();
  }

  @FXML
  private void open() {
    model.open(folder.getText());
  }

  @FXML
  private void browse() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Words.in(resources).get("title"));
    File chosen = chooser.showDialog(root.getScene().getWindow());
    if (chosen != null) {
      folder.setText(chosen.toString());
    }
  }

  @FXML
  private void back() {
    model.back();
  }

  @FXML
  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.back();
      event.consume();
    }
  }

  private void say(Problem now) {
    problem.setText(now == Problem.NONE ? "" : Words.in(resources).get("problem." + now.name()));
    if (now != Problem.NONE) {
      folder.requestFocus();
      folder.selectAll();
    }
  }
}
