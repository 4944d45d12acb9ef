package app.understory.session.view.entry;

import app.understory.kit.Words;
import app.understory.session.concern.Care.Severity;
import app.understory.session.view.stream.LogWords;
import app.understory.vault.time.Moment;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What a concern came to, in the entry line's place. */
public final class CareController {
  private final CareModel model;
  private final ToggleGroup severities = new ToggleGroup();
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private HBox choices;
  @FXML
  private TextField done;
  @FXML
  private ToggleButton told;
  @FXML
  private Label sentence;

  public CareController(CareModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    Words words = Words.in(resources);
    for (Severity each : Severity.values()) {
      ToggleButton choice = new ToggleButton(
          words.get("severity.choice", Integer.toString(each.ordinal() + 1),
              words.get("severity." + each.name())));
      choice.getStyleClass().add("us-row-choice");
      choice.setToggleGroup(severities);
      choice.setUserData(each);
      choice.setFocusTraversable(false);
      choice.setMinWidth(Region.USE_PREF_SIZE);
      choices.getChildren().add(choice);
    }
    severities.selectedToggleProperty().addListener((_, _, chosen) -> model.severityProperty()
        .set(chosen == null ? Optional.empty() : Optional.of((Severity) chosen.getUserData())));
    model.severityProperty().addListener((_, _, chosen) -> severities.getToggles()
        .forEach(each -> each.setSelected(chosen.filter(each.getUserData()::equals).isPresent())));
    done.textProperty().bindBidirectional(model.doneProperty());
    model.toldProperty().addListener((_, _, when) -> told(when));
    model.concernProperty().addListener((_, _, concern) -> sentence
        .setText(
            concern.map(entry -> words.get("about", LogWords.clock(entry.happened()), LogWords.says(entry)))
                .orElseGet(() -> words.get("none"))));
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    told(Optional.empty());
  }

  /** The row opens, with the caret in what was done. */
  public void open() {
    model.opened();
    done.requestFocus();
    done.end();
  }

  @FXML
  private void tell() {
    model.tell();
    done.requestFocus();
  }

  private void told(Optional<Moment> when) {
    Words words = Words.in(resources);
    told.setSelected(when.isPresent());
    told.setText(
        when.map(moment -> words.get("told.at", LogWords.clock(moment))).orElseGet(() -> words.get("told")));
  }

  /** Before the words a digit says how bad it was. */
  private void typed(KeyEvent key) {
    int digit = key.getCharacter().length() == 1 ? Character.digit(key.getCharacter().charAt(0), 10) : -1;
    if (done.getText().isEmpty() && digit >= 1 && digit <= Severity.values().length) {
      model.severityProperty().set(Optional.of(Severity.values()[digit - 1]));
      key.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      model.keep();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      model.leave();
    } else if (key.isShortcutDown() && key.getCode() == KeyCode.T) {
      model.tell();
    } else {
      return;
    }
    key.consume();
  }
}
