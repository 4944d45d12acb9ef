package app.understory.desk.unlock;

import app.understory.desk.unlock.SheetUnlockModel.Saying;
import app.understory.desk.unlock.secret.PassphraseField;
import app.understory.desk.unlock.secret.StrengthLine;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.kit.mark.Undergrowth;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/** Binds the screen that opens by the recovery sheet. */
final class SheetUnlockController implements Shown {
  private final SheetUnlockModel model;

  @FXML
  private StackPane root;
  @FXML
  private Region above;
  @FXML
  private Undergrowth plants;
  @FXML
  private TextField groups;
  @FXML
  private PassphraseField fresh;
  @FXML
  private PassphraseField again;
  @FXML
  private StrengthLine strength;
  @FXML
  private Button open;
  @FXML
  private HBox said;
  @FXML
  private StatusMark ring;
  @FXML
  private Label saying;
  @FXML
  private ResourceBundle resources;

  SheetUnlockController(SheetUnlockModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    above.prefHeightProperty().bind(root.heightProperty().multiply(0.13));
    plants.fit(root);
    strength.follow(model.levelProperty());
    fresh.textProperty().addListener((_, _, now) -> model.typed(now));
    model.sayingProperty().addListener((_, _, now) -> say(now));
    say(model.sayingProperty().get());
  }

  @Override
  public void shown() {
    groups.requestFocus();
  }

  @Override
  public void hidden() {
    groups.clear();
    fresh.wipe();
    again.wipe();
  }

  @FXML
  private void open() {
    model.open(groups.getText().toCharArray(), fresh.characters(), again.characters());
  }

  @FXML
  private void toFresh() {
    fresh.requestFocus();
  }

  @FXML
  private void toAgain() {
    again.requestFocus();
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

  @FXML
  private void help() {
    model.help();
  }

  private void say(Saying now) {
    Words words = Words.in(resources);
    boolean busy = now == Saying.OPENING;
    boolean speak = now != Saying.NOTHING && !busy;
    said.setVisible(speak);
    saying.setText(speak ? words.get("said." + now.name()) : "");
    ring.setVisible(speak);
    open.setText(words.get(busy ? "opening" : "open"));
    groups.setEditable(!busy);
    fresh.editable(!busy);
    again.editable(!busy);
    switch (now) {
      case MISREAD, OTHER_SHEET -> groups.requestFocus();
      case WEAK -> fresh.requestFocus();
      case DIFFER -> again.requestFocus();
      case NOTHING, OPENING -> {
      }
    }
  }
}
