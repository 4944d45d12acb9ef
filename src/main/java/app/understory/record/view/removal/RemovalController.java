package app.understory.record.view.removal;

import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.record.view.removal.RemovalModel.State;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** Binds the question whether a prospect is to be taken out: what goes, what remains where, and their name typed. */
public final class RemovalController implements Shown {
  private final RemovalModel model;
  private final Runnable back;
  private final Runnable gone;

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private Label title;
  @FXML
  private TextField confirmed;
  @FXML
  private Label saying;
  @FXML
  private Button remove;

  /**
   * @param back leads back to where one was
   * @param gone leads on once they are taken out
   */
  RemovalController(RemovalModel model, Runnable back, Runnable gone) {
    this.model = model;
    this.back = back;
    this.gone = gone;
  }

  @FXML
  private void initialize() {
    Words words = Words.in(resources);
    title.setText(words.get("title", model.name()));
    confirmed.setPromptText(words.get("name.prompt", model.name()));
    confirmed.textProperty().bindBidirectional(model.typedProperty());
    saying.managedProperty().bind(saying.textProperty().isNotEmpty());
    model.stateProperty().addListener((_, _, now) -> show(now));
    root.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        back.run();
        key.consume();
      }
    });
    show(model.stateProperty().get());
  }

  @Override
  public void shown() {
    model.shown();
    confirmed.requestFocus();
  }

  @FXML
  private void remove() {
    model.remove();
  }

  @FXML
  private void back() {
    back.run();
  }

  private void show(State now) {
    Words words = Words.in(resources);
    boolean barred = now == State.RECORD || now == State.NO_PROSPECT;
    remove.setDisable(barred || now == State.REMOVING);
    confirmed.setDisable(barred || now == State.REMOVING);
    saying.setText(now == State.ASKING ? "" : words.get("said." + now, model.name()));
    if (now == State.GONE) {
      gone.run();
    }
  }
}
