package app.understory.session.view.stream;

import app.understory.kit.Words;
import app.understory.kit.mark.KeyCap;
import app.understory.session.line.Command;
import java.util.ResourceBundle;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextFormatter;
import javafx.scene.control.TextFormatter.Change;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** The line above a stream in which one asks for what of it is shown. */
public final class SieveController {
  private final Sieve sieve;
  private boolean reading;

  @FXML
  private ResourceBundle resources;
  @FXML
  private HBox root;
  @FXML
  private HBox chips;
  @FXML
  private TextField field;
  @FXML
  private Label count;

  public SieveController(Sieve sieve) {
    this.sieve = sieve;
  }

  @FXML
  private void initialize() {
    field.setTextFormatter(new TextFormatter<>(this::read));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    sieve.wantedProperty().addListener((_, _, wanted) -> show(wanted));
    sieve.shown().addListener((ListChangeListener<LogRow>) _ -> count());
    sieve.openProperty().addListener((_, _, open) -> open(open));
    open(false);
  }

  private void open(boolean open) {
    root.setVisible(open);
    root.setManaged(open);
    if (open) {
      count();
      field.requestFocus();
    }
  }

  private Change read(Change change) {
    if (reading || !change.isContentChange()) {
      return change;
    }
    reading = true;
    try {
      sieve.typed(change.getControlNewText());
      String left = sieve.wantedProperty().get().words();
      if (!left.equals(change.getControlNewText())) {
        change.setRange(0, change.getControlText().length());
        change.setText(left);
        change.selectRange(left.length(), left.length());
      }
      return change;
    } finally {
      reading = false;
    }
  }

  private void show(Sieve.Wanted wanted) {
    if (!reading && !field.getText().equals(wanted.words())) {
      reading = true;
      field.setText(wanted.words());
      reading = false;
    }
    chips.getChildren().setAll(wanted.chips().stream().map(this::chip).toList());
    chips.setManaged(!wanted.chips().isEmpty());
    count();
  }

  private Node chip(Command command) {
    Words words = Words.in(resources);
    if (command instanceof Command.OfStrand(int number)) {
      KeyCap cap = KeyCap.small(Integer.toString(number));
      cap.setOn(true);
      return cap;
    }
    Label chip = new Label(switch (command) {
      case Command.OfKind(var kind) -> LogWords.kind(kind);
      case Command.OfPhase(var phase) -> LogWords.phase(phase);
      case Command.OpenDose() -> words.get("doses");
      case Command.OpenVitalSigns() -> words.get("signs");
      default -> words.get("private");
    });
    chip.getStyleClass().add("us-sieve-chip");
    return chip;
  }

  private void count() {
    if (sieve.openProperty().get()) {
      Words words = Words.in(resources);
      int found = sieve.shown().size();
      int all = sieve.size();
      count.setText(sieve.wantedProperty().get().all()
          ? words.get("all", Integer.toString(all))
          : words.get("found", Integer.toString(found), Integer.toString(all)));
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.UP) {
      sieve.walk(-1);
    } else if (key.getCode() == KeyCode.DOWN) {
      sieve.walk(1);
    } else if (key.getCode() == KeyCode.ENTER) {
      sieve.jump();
    } else if (key.getCode() == KeyCode.BACK_SPACE && field.getText().isEmpty()) {
      sieve.takeOff();
    } else if (key.isShortcutDown() && key.getCode().isDigitKey()) {
      sieve.typed("," + key.getCode().getName() + " " + field.getText());
    } else {
      return;
    }
    key.consume();
  }
}
