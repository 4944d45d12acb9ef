package app.understory.desk.rooms.measure;

import app.understory.desk.unlock.secret.PassphraseField;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Binds the passphrase that leads back from what was handed over. */
public final class GiveBackController implements Shown {
  private final GiveBackModel model;

  @FXML
  private ResourceBundle resources;
  @FXML
  private PassphraseField passphrase;
  @FXML
  private Button open;
  @FXML
  private HBox warning;
  @FXML
  private Label warned;

  GiveBackController(GiveBackModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    model.stateProperty().addListener((_, _, now) -> show(now));
    show(model.stateProperty().get());
  }

  @Override
  public void shown() {
    model.ask();
    passphrase.requestFocus();
  }

  @Override
  public void hidden() {
    passphrase.wipe();
  }

  @FXML
  private void open() {
    model.look(passphrase.characters());
  }

  private void show(GiveBackModel.State state) {
    Words words = Words.in(resources);
    boolean looking = state == GiveBackModel.State.LOOKING;
    passphrase.editable(!looking);
    open.setText(words.get(looking ? "looking" : "open"));
    warning.setVisible(state == GiveBackModel.State.WRONG);
    if (state == GiveBackModel.State.WRONG) {
      warned.setText(words.get("wrong"));
      passphrase.requestFocus();
      passphrase.selectAll();
    }
  }
}
