package app.understory.desk.firstrun.steps;

import app.understory.desk.firstrun.steps.PassphraseModel.Saying;
import app.understory.desk.unlock.PassphraseField;
import app.understory.kit.Words;
import app.understory.vault.keys.Strength;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;

/** Binds the second step: the passphrase, twice, and how strong it is. */
final class PassphraseController implements Step {
  private final PassphraseModel model;

  @FXML
  private PassphraseField passphrase;
  @FXML
  private PassphraseField again;
  @FXML
  private HBox bars;
  @FXML
  private Label strength;
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
    model.levelProperty().addListener((_, _, now) -> measure(now));
    model.sayingProperty().addListener((_, _, now) -> say(now));
    measure(Optional.empty());
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

  private void measure(Optional<Strength.Level> level) {
    int filled = level.map(now -> now.ordinal() + 1).orElse(0);
    for (int n = 0; n < bars.getChildren().size(); n++) {
      bars.getChildren().get(n).getStyleClass().setAll(n < filled ? "us-strength-on" : "us-strength-off");
    }
    strength.setText(Words.in(resources).get("strength." + level.map(Enum::name).orElse("NONE")));
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
