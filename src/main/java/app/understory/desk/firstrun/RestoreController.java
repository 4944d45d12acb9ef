package app.understory.desk.firstrun;

import app.understory.desk.firstrun.RestoreModel.Saying;
import app.understory.desk.unlock.secret.PassphraseField;
import app.understory.desk.unlock.secret.StrengthLine;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.Undergrowth;
import java.io.File;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.stage.FileChooser;

/** Binds the screen that restores a backup. */
final class RestoreController implements Shown {
  private final RestoreModel model;

  @FXML
  private StackPane root;
  @FXML
  private Region above;
  @FXML
  private Undergrowth plants;
  @FXML
  private TextField file;
  @FXML
  private TextField folder;
  @FXML
  private Label passphraseLabel;
  @FXML
  private PassphraseField passphrase;
  @FXML
  private ToggleButton bySheet;
  @FXML
  private VBox sheet;
  @FXML
  private TextField groups;
  @FXML
  private StrengthLine strength;
  @FXML
  private HBox warning;
  @FXML
  private Label warned;
  @FXML
  private Label problem;
  @FXML
  private Button restore;
  @FXML
  private ResourceBundle resources;

  RestoreController(RestoreModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    above.prefHeightProperty().bind(root.heightProperty().multiply(0.09));
    plants.fit(root);
    model.syncedByProperty().addListener((_, _, now) -> warn(now));
    warn(Optional.empty());
    folder.textProperty().addListener((_, _, now) -> model.folder(now));
    folder.setText(model.suggested());
    strength.follow(model.levelProperty());
    passphrase.textProperty().addListener((_, _, now) -> model.typed(now));
    bySheet.selectedProperty().addListener((_, _, now) -> bySheet(now));
    bySheet(false);
    model.sayingProperty().addListener((_, _, now) -> say(now));
    say(Saying.NOTHING);
  }

  @Override
  public void shown() {
    file.requestFocus();
  }

  @Override
  public void hidden() {
    passphrase.wipe();
    groups.clear();
  }

  @FXML
  private void browse() {
    FileChooser chooser = new FileChooser();
    chooser.setTitle(Words.in(resources).get("title"));
    chooser.getExtensionFilters()
        .add(new FileChooser.ExtensionFilter(Words.in(resources).get("kind"), "*.backup"));
    File chosen = chooser.showOpenDialog(root.getScene().getWindow());
    if (chosen != null) {
      file.setText(chosen.toString());
    }
  }

  @FXML
  private void toSecret() {
    if (bySheet.isSelected()) {
      groups.requestFocus();
    } else {
      passphrase.requestFocus();
    }
  }

  @FXML
  private void toFresh() {
    passphrase.requestFocus();
  }

  @FXML
  private void restore() {
    if (bySheet.isSelected()) {
      model.withSheet(file.getText(), folder.getText(), groups.getText().toCharArray(),
          passphrase.characters());
    } else {
      model.withPassphrase(file.getText(), folder.getText(), passphrase.characters());
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

  private void bySheet(boolean now) {
    Words words = Words.in(resources);
    sheet.setVisible(now);
    sheet.setManaged(now);
    strength.setVisible(now);
    strength.setManaged(now);
    String name = words.get(now ? "fresh" : "passphrase");
    passphraseLabel.setText(name);
    passphrase.setName(name);
    bySheet.setText(words.get(now ? "byPassphrase" : "bySheet"));
  }

  private void warn(Optional<String> syncing) {
    warning.setVisible(syncing.isPresent());
    warning.setManaged(syncing.isPresent());
    warned.setText(syncing.map(name -> Words.in(resources).get("synced", name)).orElse(""));
  }

  private void say(Saying now) {
    Words words = Words.in(resources);
    boolean busy = now == Saying.RESTORING;
    problem.setText(
        now == Saying.NOTHING || busy ? "" : words.get("problem." + now.name()));
    restore.setText(words.get(busy ? "restoring" : "restore"));
    passphrase.editable(!busy);
    switch (now) {
      case NO_FILE, NO_BACKUP, TOO_NEW, NOT_WHOLE -> file.requestFocus();
      case NO_FOLDER, FOLDER_TAKEN, NOT_WRITABLE, NO_ROOM -> folder.requestFocus();
      case MISREAD -> groups.requestFocus();
      case WRONG, WEAK -> passphrase.requestFocus();
      case NOTHING, RESTORING -> {
      }
    }
  }
}
