package app.understory.desk.unlock;

import app.understory.desk.unlock.UnlockModel.Saying;
import app.understory.desk.unlock.secret.PassphraseField;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.Undergrowth;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Binds the unlock screen. */
final class UnlockController implements Shown {
  /** From this wrong answer on, it is said that answers take longer. */
  private static final int PATIENCE = 3;

  private final UnlockModel model;

  @FXML
  private StackPane root;
  @FXML
  private Region above;
  @FXML
  private Undergrowth plants;
  @FXML
  private Label practice;
  @FXML
  private PassphraseField passphrase;
  @FXML
  private Button unlock;
  @FXML
  private Label label;
  @FXML
  private HBox warning;
  @FXML
  private Label warned;
  @FXML
  private ResourceBundle resources;

  UnlockController(UnlockModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    above.prefHeightProperty().bind(root.heightProperty().multiply(0.235));
    plants.fit(root);
    practice.textProperty().bind(model.practiceNameProperty());
    model.sayingProperty().addListener((_, _, now) -> say(now));
    say(model.sayingProperty().get());
  }

  @Override
  public void shown() {
    passphrase.requestFocus();
  }

  @Override
  public void hidden() {
    passphrase.wipe();
  }

  @FXML
  private void unlock() {
    if (!model.busy()) {
      model.unlock(passphrase.characters());
    }
  }

  @FXML
  private void withSheet() {
    model.withSheet();
  }

  @FXML
  private void openOther() {
    model.openOther();
  }

  @FXML
  private void makeNew() {
    model.makeNew();
  }

  @FXML
  private void help() {
    model.help();
  }

  private void say(Saying saying) {
    Words words = Words.in(resources);
    boolean busy = model.busy();
    label.setText(switch (saying) {
      case Saying.Closing() -> words.get("closing");
      case Saying.Reading(int percent) -> words.get("reading", percent);
      case Saying.Nothing(),Saying.Opening(),Saying.Wrong(int _) -> words.get("passphrase");
    });
    unlock.setText(words.get(busy ? "opening" : "unlock"));
    passphrase.editable(!busy);
    boolean wrong = saying instanceof Saying.Wrong;
    warning.setVisible(wrong);
    if (saying instanceof Saying.Wrong(int times)) {
      warned.setText(words.get(times < PATIENCE ? "wrong" : "wrong.later"));
      passphrase.requestFocus();
      passphrase.selectAll();
    }
  }
}
