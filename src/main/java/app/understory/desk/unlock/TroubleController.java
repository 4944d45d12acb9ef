package app.understory.desk.unlock;

import app.understory.desk.unlock.TroubleModel.Saying;
import app.understory.desk.unlock.secret.PassphraseField;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.Undergrowth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the screen that says why a vault does not open, and what to do. */
final class TroubleController implements Shown {
  private static final DateTimeFormatter MADE = DateTimeFormatter.ofPattern("d MMMM yyyy, HH:mm",
      Locale.ENGLISH);

  private final TroubleModel model;

  @FXML
  private StackPane root;
  @FXML
  private Region above;
  @FXML
  private Undergrowth plants;
  @FXML
  private Label title;
  @FXML
  private Label sentence;
  @FXML
  private Label advice;
  @FXML
  private Label folder;
  @FXML
  private VBox mending;
  @FXML
  private Label lastGood;
  @FXML
  private PassphraseField passphrase;
  @FXML
  private Button mend;
  @FXML
  private Button asItIs;
  @FXML
  private Label saying;
  @FXML
  private Button again;
  @FXML
  private ResourceBundle resources;

  TroubleController(TroubleModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    Words words = Words.in(resources);
    above.prefHeightProperty().bind(root.heightProperty().multiply(0.12));
    plants.fit(root);
    title.setText(words.get("title." + model.name()));
    sentence.setText(words.get("sentence." + model.name()));
    advice.setText(words.get("advice." + model.name()));
    folder.setText(words.get("folder", model.folder()));
    mending.setVisible(model.mendable());
    mending.setManaged(model.mendable());
    lastGood.setText(model.lastGood().map(good -> words.get("good", good.made().wall().format(MADE)))
        .orElseGet(() -> words.get("good.none")));
    asItIs.setVisible(model.mendable());
    asItIs.setManaged(model.mendable());
    model.sayingProperty().addListener((_, _, now) -> say(now));
    say(Saying.NOTHING);
  }

  @Override
  public void shown() {
    if (model.mendable()) {
      passphrase.requestFocus();
    } else {
      again.requestFocus();
    }
  }

  @Override
  public void hidden() {
    passphrase.wipe();
  }

  @FXML
  private void mend() {
    model.mend(passphrase.characters());
  }

  @FXML
  private void readOnly() {
    model.readOnly(passphrase.characters());
  }

  @FXML
  private void again() {
    model.again();
  }

  @FXML
  private void openOther() {
    model.openOther();
  }

  @FXML
  private void restore() {
    model.restore();
  }

  private void say(Saying now) {
    Words words = Words.in(resources);
    saying.setText(now == Saying.WRONG ? words.get("wrong") : "");
    String deed = model.wentAnotherWay() ? "goOn" : "mend";
    mend.setText(words.get(now == Saying.WORKING ? "mending" : deed));
    passphrase.editable(now != Saying.WORKING);
    if (now == Saying.WRONG) {
      passphrase.requestFocus();
      passphrase.selectAll();
    }
  }
}
