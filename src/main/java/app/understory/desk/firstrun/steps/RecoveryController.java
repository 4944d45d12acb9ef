package app.understory.desk.firstrun.steps;

import app.understory.desk.firstrun.steps.RecoveryModel.Paper;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.vault.keys.RecoveryCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Binds the recovery step. The two groups asked back are covered while one of their fields has the focus. */
final class RecoveryController implements Step {
  private final RecoveryModel model;
  private final List<Label> groups = new ArrayList<>();
  private boolean given;

  @FXML
  private Pane row;
  @FXML
  private Label vault;
  @FXML
  private StatusMark paperTick;
  @FXML
  private Label paper;
  @FXML
  private Label asked;
  @FXML
  private Label firstLabel;
  @FXML
  private Label secondLabel;
  @FXML
  private TextField first;
  @FXML
  private TextField second;
  @FXML
  private StatusMark firstTick;
  @FXML
  private StatusMark secondTick;
  @FXML
  private Label problem;
  @FXML
  private ResourceBundle resources;

  RecoveryController(RecoveryModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    Words words = Words.in(resources);
    vault.setText(words.get("vault", model.vault(), model.day()));
    for (int n = 0; n < RecoveryCode.GROUPS; n++) {
      row.getChildren().add(group(n));
    }
    String one = Integer.toString(model.first() + 1);
    String two = Integer.toString(model.second() + 1);
    asked.setText(words.get("asked", one, two));
    firstLabel.setText(words.get("group", one));
    secondLabel.setText(words.get("group", two));
    first.setAccessibleText(words.get("group", one));
    second.setAccessibleText(words.get("group", two));
    first.focusedProperty().addListener(_ -> cover());
    second.focusedProperty().addListener(_ -> cover());
    first.textProperty().addListener(_ -> check());
    second.textProperty().addListener(_ -> check());
    model.paperProperty().addListener((_, _, now) -> say(now));
    say(model.paperProperty().get());
    check();
  }

  @Override
  public void hidden() {
    groups.forEach(label -> label.setText(""));
    first.clear();
    second.clear();
  }

  @Override
  public String note() {
    return Words.in(resources)
        .get(given ? "note" : "note.later");
  }

  @FXML
  private void print() {
    if (!PrintedSheet.printer()) {
      problem.setText(Words.in(resources).get("problem.noPrinter"));
      return;
    }
    try {
      if (PrintedSheet.print(model, row.getScene().getWindow())) {
        model.printed();
      } else {
        problem.setText(Words.in(resources).get("problem.printer"));
      }
    } catch (RuntimeException e) {
      model.failed(e);
    }
  }

  @FXML
  private void byHand() {
    model.byHand();
  }

  @FXML
  private void later() {
    model.later();
  }

  /** Goes to the next field, or on, or to where something is missing. */
  @FXML
  private void next() {
    Words words = Words.in(resources);
    if (model.paperProperty().get() instanceof Paper.None && first.getText().isBlank()) {
      problem.setText(words.get("problem.paper"));
      first.requestFocus();
    } else if (!right(first, model.first())) {
      wrong(first, model.first());
    } else if (!right(second, model.second())) {
      wrong(second, model.second());
    } else {
      given = true;
      model.givenBack();
    }
  }

  private void wrong(TextField field, int index) {
    problem.setText(field.getText().isBlank()
        ? Words.in(resources).get("problem.missing", Integer.toString(index + 1))
        : Words.in(resources).get("problem.wrong", Integer.toString(index + 1)));
    field.requestFocus();
    field.selectAll();
  }

  private VBox group(int n) {
    char[] characters = model.group(n);
    Label label = new Label(new String(characters));
    Arrays.fill(characters, '\0');
    label.getStyleClass().add("us-group");
    groups.add(label);
    Label covered = new Label(Words.in(resources).get("covered"));
    covered.getStyleClass().add("us-group-covered");
    covered.setVisible(false);
    Label number = new Label(Integer.toString(n + 1));
    number.getStyleClass().add("us-small-label");
    VBox both = new VBox(new StackPane(label, covered), number);
    both.getStyleClass().add("us-group-box");
    return both;
  }

  private void cover() {
    boolean covered = first.isFocused() || second.isFocused();
    for (int n : new int[]{model.first(), model.second()}) {
      StackPane pane = (StackPane) groups.get(n).getParent();
      groups.get(n).setVisible(!covered);
      pane.getChildren().get(1).setVisible(covered);
    }
  }

  private void check() {
    firstTick.setVisible(right(first, model.first()));
    secondTick.setVisible(right(second, model.second()));
    problem.setText("");
    if (firstTick.isVisible() && first.isFocused() && second.getText().isEmpty()) {
      second.requestFocus();
    }
  }

  private boolean right(TextField field, int index) {
    char[] typed = field.getText().toCharArray();
    boolean right = model.is(index, typed);
    Arrays.fill(typed, '\0');
    return right;
  }

  private void say(Paper now) {
    Words words = Words.in(resources);
    paperTick.setVisible(!(now instanceof Paper.None));
    paper.setText(switch (now) {
      case Paper.None() -> "";
      case Paper.Printed(String clock) -> words.get("paper.printed", clock);
      case Paper.ByHand(String clock) -> words.get("paper.hand", clock);
    });
    problem.setText("");
  }
}
