package app.understory.desk.firstrun;

import app.understory.desk.computer.Lights;
import app.understory.desk.unlock.Entrance;
import app.understory.kit.Look;
import app.understory.kit.Shown;
import app.understory.kit.Theme;
import app.understory.kit.Words;
import app.understory.kit.mark.Undergrowth;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.WindowEvent;

/** Welcomes: three ways to begin, and a rehearsal. Each has its digit; arrows move between them. */
final class WelcomeController implements Shown {
  private final Entrance entrance;
  private final Lights lights;

  @FXML
  private StackPane root;
  @FXML
  private Undergrowth plants;
  @FXML
  private Button fresh;
  @FXML
  private Button open;
  @FXML
  private Button restore;
  @FXML
  private Button rehearse;
  @FXML
  private Button day;
  @FXML
  private Button evening;
  @FXML
  private Button size;
  @FXML
  private ResourceBundle resources;

  WelcomeController(Entrance entrance, Lights lights) {
    this.entrance = entrance;
    this.lights = lights;
  }

  @FXML
  private void initialize() {
    plants.fit(root);
    said();
  }

  @Override
  public void shown() {
    fresh.requestFocus();
  }

  @FXML
  private void keyed(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    if (choose(event.getCode())) {
      event.consume();
    }
  }

  /** Chooses when the digit was typed, not when its key went down: else it would fall into the next screen's field. */
  @FXML
  private void typed(KeyEvent event) {
    switch (event.getCharacter()) {
      case "1" -> newPractice();
      case "2" -> openOne();
      case "3" -> restore();
      case "4" -> rehearse();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private boolean choose(KeyCode code) {
    switch (code) {
      case DOWN -> move(1);
      case UP -> move(-1);
      case ESCAPE -> root.getScene().getWindow()
          .fireEvent(new WindowEvent(root.getScene().getWindow(),
              WindowEvent.WINDOW_CLOSE_REQUEST));
      default -> {
        return false;
      }
    }
    return true;
  }

  private void move(int by) {
    List<Button> all = List.of(fresh, open, restore, rehearse);
    Node owner = root.getScene().getFocusOwner();
    int at = owner instanceof Button button ? all.indexOf(button) : -1;
    all.get(Math.floorMod(at + by, all.size())).requestFocus();
  }

  @FXML
  private void newPractice() {
    entrance.newPractice();
  }

  @FXML
  private void openOne() {
    entrance.openOne();
  }

  @FXML
  private void restore() {
    entrance.restore();
  }

  @FXML
  private void rehearse() {
    entrance.rehearse();
  }

  @FXML
  private void help() {
    entrance.help();
  }

  @FXML
  private void day() {
    lights.choose(Theme.DAY);
    said();
  }

  @FXML
  private void evening() {
    lights.choose(Theme.EVENING);
    said();
  }

  /** One step larger; after the largest comes the smallest. */
  @FXML
  private void size() {
    Look look = lights.look();
    if (look.readingSizeProperty().get() == Look.LARGEST) {
      lights.read(Look.SMALLEST);
    } else {
      lights.grow(1);
    }
    said();
  }

  private void said() {
    size.setText(Words.in(resources).get("size", lights.look().readingSizeProperty().get()));
    mark(day, Theme.DAY);
    mark(evening, Theme.EVENING);
  }

  private void mark(Button button, Theme theme) {
    button.getStyleClass().remove("us-on");
    if (lights.look().themeProperty().get() == theme) {
      button.getStyleClass().add("us-on");
    }
  }
}
