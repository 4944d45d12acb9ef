package app.understory.session.view.time;

import app.understory.kit.Words;
import app.understory.session.Entry;
import app.understory.session.view.stream.KindMark;
import app.understory.session.view.stream.LogWords;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** The time of an entry, in the entry line's place. */
public final class TimeController {
  private final TimeModel model;
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private TextField field;
  @FXML
  private Label stands;
  @FXML
  private Label kind;
  @FXML
  private Label says;
  @FXML
  private Button back;
  @FXML
  private Label note;
  @FXML
  private Label fault;

  public TimeController(TimeModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    field.textProperty().bindBidirectional(model.typedProperty());
    model.entryProperty().addListener((_, _, entry) -> show(entry));
    model.faultProperty().addListener((_, _, why) -> {
      fault.setText(why.map(each -> Words.in(resources).get("fault." + each.name())).orElse(""));
      note.setVisible(why.isEmpty());
    });
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    show(Optional.empty());
  }

  /** The row opens, with the caret in the time. */
  public void open() {
    model.opened();
    field.requestFocus();
    field.end();
  }

  private void show(Optional<Entry> entry) {
    Words words = Words.in(resources);
    stands.setText(entry.map(each -> words.get("stands", LogWords.clock(each.happened()))).orElse(""));
    kind.setText(entry.map(LogWords::kind).orElse(""));
    kind.setGraphic(entry.map(KindMark::of).orElse(null));
    says.setText(entry.map(LogWords::says).orElseGet(() -> words.get("none")));
    back.setVisible(model.takesBack());
    back.setManaged(model.takesBack());
    says.getStyleClass().setAll("label",
        entry.filter(LogWords::isSaid).isPresent() ? "us-time-said" : "us-time-told");
  }

  private void pressed(KeyEvent key) {
    switch (key.getCode()) {
      case ENTER -> model.keep();
      case ESCAPE -> model.leave();
      case DELETE -> {
        if (!field.getText().isEmpty() || !model.takesBack()) {
          return;
        }
        model.takeBack();
      }
      case UP -> model.step(-1);
      case DOWN -> model.step(1);
      default -> {
        return;
      }
    }
    key.consume();
  }

  @FXML
  private void takeBack() {
    model.takeBack();
  }
}
