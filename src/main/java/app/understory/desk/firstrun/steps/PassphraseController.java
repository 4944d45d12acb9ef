package app.understory.desk.firstrun.steps;

import app.understory.desk.firstrun.steps.PassphraseModel.Saying;
import app.understory.desk.unlock.secret.PassphraseField;
import app.understory.desk.unlock.secret.StrengthLine;
import app.understory.kit.Words;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Binds the second step: the passphrase, twice, and how strong it is. */
final class PassphraseController implements Step {
  private final PassphraseModel model;

  @FXML
  private PassphraseField passphrase;
  @FXML
  private PassphraseField again;
  @FXML
  private StrengthLine strength;
  @FXML
  private Label problem;
  @FXML
  private Button next;
  @FXML
  private ResourceBundle resources;

  PassphraseController(PassphraseModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    passphrase.textProperty().addListener((_, _, now) -> model.typed(now));
    strength.follow(model.levelProperty());
    model.sayingProperty().addListener((_, _, now) -> say(now));
    say(Saying.NOTHING);
  }

  @Override
  public void shown() {
    passphrase.requestFocus();
  }

  @Override
  public void hidden() {
    passphrase.wipe();
    again.wipe();
  }

  @Override
  public String note() {
    Words words = Words.in(resources);
    return model.levelProperty().get().map(level -> words.get("note." + level.name()))
        .orElseGet(() -> words.get("note.GOOD"));
  }

  @FXML
  private void toAgain() {
    again.requestFocus();
  }

  @FXML
  private void next() {
    model.choose(passphrase.characters(), again.characters());
  }

  @FXML
  private void back() {
    model.back();
  }

  private void say(Saying now) {
    Words words = Words.in(resources);
    boolean making = now == Saying.MAKING;
    problem.setText(now == Saying.WEAK || now == Saying.DIFFER ? words.get("problem." + now.name()) : "");
    next.setText(words.get(making ? "making" : "next"));
    passphrase.editable(!making);
    again.editable(!making);
    if (now == Saying.WEAK) {
      passphrase.requestFocus();
      passphrase.selectAll();
    } else if (now == Saying.DIFFER) {
      again.requestFocus();
      again.selectAll();
    }
  }
}
