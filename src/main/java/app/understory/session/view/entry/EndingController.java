package app.understory.session.view.entry;

import app.understory.kit.Words;
import java.util.OptionalInt;
import java.util.ResourceBundle;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** Asks in the entry line's place whether the dosing ends, and how deep it went, which may stay unsaid. */
public final class EndingController {
  private static final int DEPTHS = 5;

  private final BooleanSupplier dosed;
  private final Consumer<OptionalInt> end;
  private final Runnable back;
  private final ToggleGroup depths = new ToggleGroup();

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private Label question;
  @FXML
  private HBox choices;
  @FXML
  private Label depth;

  /**
   * @param dosed whether a dose was given
   * @param end   ends it with the depth reached
   * @param back  gives the line back
   */
  public EndingController(BooleanSupplier dosed, Consumer<OptionalInt> end, Runnable back) {
    this.dosed = dosed;
    this.end = end;
    this.back = back;
  }

  @FXML
  private void initialize() {
    for (int each = 0; each < DEPTHS; each++) {
      ToggleButton choice = new ToggleButton(Integer.toString(each));
      choice.getStyleClass().add("us-row-choice");
      choice.setToggleGroup(depths);
      choice.setUserData(each);
      choice.setFocusTraversable(false);
      choice.setAccessibleText(Words.in(resources).get("depth.choice", Integer.toString(each)));
      choices.getChildren().add(choice);
    }
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    root.addEventFilter(KeyEvent.KEY_TYPED, this::typed);
  }

  /** Asks. */
  public void open() {
    boolean given = dosed.getAsBoolean();
    question.setText(Words.in(resources).get(given ? "question" : "question.undosed"));
    choices.setVisible(given);
    depth.setVisible(given);
    depths.selectToggle(null);
    root.requestFocus();
  }

  @FXML
  private void end() {
    end.accept(depths.getSelectedToggle() == null
        ? OptionalInt.empty()
        : OptionalInt.of((Integer) depths.getSelectedToggle().getUserData()));
  }

  @FXML
  private void back() {
    back.run();
  }

  private void typed(KeyEvent key) {
    int depth = key.getCharacter().length() == 1 ? Character.digit(key.getCharacter().charAt(0), DEPTHS) : -1;
    if (choices.isVisible() && depth >= 0) {
      depths.selectToggle(depths.getToggles().get(depth));
      key.consume();
    }
  }

  private void pressed(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER) {
      end();
    } else if (key.getCode() == KeyCode.ESCAPE) {
      back.run();
    } else {
      return;
    }
    key.consume();
  }
}
