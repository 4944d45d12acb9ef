package app.understory.desk.firstrun.steps;

import app.understory.desk.firstrun.steps.WhereModel.Problem;
import app.understory.kit.Words;
import java.io.File;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.stage.DirectoryChooser;

/** Binds the first step: where the practice is kept. */
final class WhereController implements Step {
  private final WhereModel model;

  @FXML
  private TextField folder;
  @FXML
  private HBox warning;
  @FXML
  private Label warned;
  @FXML
  private Label problem;
  @FXML
  private ResourceBundle resources;

  WhereController(WhereModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    model.syncedByProperty().addListener((_, _, now) -> warn(now));
    warn(Optional.empty());
    folder.textProperty().addListener((_, _, now) -> model.typed(now));
    folder.setText(model.folder());
    model.problemProperty().addListener((_, _, now) -> say(now));
    say(Problem.NONE);
  }

  @Override
  public void shown() {
    folder.requestFocus();
    folder.positionCaret(folder.getLength());
  }

  @Override
  public String note() {
    return Words.in(resources).get(model.syncedByProperty().get().isPresent() ? "note.synced" : "note");
  }

  @FXML
  private void browse() {
    DirectoryChooser chooser = new DirectoryChooser();
    chooser.setTitle(Words.in(resources).get("title"));
    File chosen = chooser.showDialog(folder.getScene().getWindow());
    if (chosen != null) {
      String[] inside = chosen.list();
      boolean taken = inside != null && inside.length > 0;
      folder.setText((taken ? chosen.toPath().resolve("Understory") : chosen.toPath()).toString());
    }
  }

  @FXML
  private void next() {
    model.choose(folder.getText());
  }

  @FXML
  private void back() {
    model.back();
  }

  private void warn(Optional<String> syncing) {
    warning.setVisible(syncing.isPresent());
    warned.setText(syncing.map(name -> Words.in(resources).get("synced", name)).orElse(""));
  }

  private void say(Problem now) {
    problem.setText(now == Problem.NONE ? "" : Words.in(resources).get("problem." + now.name()));
    if (now != Problem.NONE) {
      folder.requestFocus();
    }
  }
}
