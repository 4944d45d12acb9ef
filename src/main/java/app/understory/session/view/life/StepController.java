package app.understory.session.view.life;

import app.understory.kit.Words;
import app.understory.session.life.Step;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Holds or pauses the session, in the entry line's place. */
public final class StepController {
  private final StepModel model;
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private Label kind;
  @FXML
  private TextField why;
  @FXML
  private Label sentence;

  public StepController(StepModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    why.textProperty().bindBidirectional(model.whyProperty());
    model.tooLongProperty().addListener((_, _, _) -> say());
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  /** The row opens, with the caret in the words. */
  public void open() {
    model.opened();
    String name = model.stepProperty().get().map(Step::name).orElse(Step.PAUSED.name());
    kind.setText(Words.in(resources).get("kind." + name));
    say();
    why.requestFocus();
    why.end();
  }

  private void say() {
    String name = model.stepProperty().get().map(Step::name).orElse(Step.PAUSED.name());
    boolean over = model.tooLongProperty().get();
    sentence.setText(Words.in(resources).get(over ? "long" : "note." + name));
    sentence.getStyleClass().setAll("label", over ? "us-row-fault" : "us-row-note");
  }

  @FXML
  private void keep() {
    model.keep();
  }

  @FXML
  private void back() {
    model.leave();
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      model.keep();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
    } else {
      return;
    }
    key.consume();
  }
}
