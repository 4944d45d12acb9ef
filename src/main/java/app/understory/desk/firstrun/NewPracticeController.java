package app.understory.desk.firstrun;

import app.understory.desk.firstrun.steps.Step;
import app.understory.desk.firstrun.steps.Steps;
import app.understory.kit.Focus;
import app.understory.kit.Screen;
import app.understory.kit.Shown;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import java.util.ArrayList;
import java.util.List;
import java.util.ResourceBundle;
import java.util.random.RandomGenerator;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Binds the four steps of a new practice: the list at the left, the step at the right. */
final class NewPracticeController implements Shown {
  private final NewPracticeModel model;
  private final RandomGenerator random;
  private final List<String> notes = new ArrayList<>(List.of("", "", "", ""));

  @FXML
  private VBox steps;
  @FXML
  private StackPane body;
  @FXML
  private ResourceBundle resources;
  private @Nullable Screen<? extends Step> current;

  NewPracticeController(NewPracticeModel model, RandomGenerator random) {
    this.model = model;
    this.random = random;
  }

  @FXML
  private void initialize() {
    model.stepProperty().addListener(_ -> show());
  }

  @Override
  public void shown() {
    show();
  }

  @Override
  public void hidden() {
    if (current != null) {
      current.hidden();
      current = null;
    }
  }

  @FXML
  private void keyed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      model.back();
      event.consume();
    }
  }

  private void show() {
    if (current != null) {
      current.hidden();
    }
    Steps all = new Steps(model.founding(), this::next, model::back, model::failed);
    Screen<? extends Step> now = switch (model.stepProperty().get()) {
      case 0 -> all.where();
      case 1 -> all.passphrase();
      case 2 -> all.recovery(random);
      default -> all.names();
    };
    current = now;
    list();
    body.getChildren().setAll(now.root());
    now.shown();
    Focus.into(now.root());
  }

  private void next() {
    if (current != null) {
      notes.set(model.stepProperty().get(), current.controller().note());
    }
    model.next();
  }

  private void list() {
    List<Node> rows = new ArrayList<>();
    for (int n = 0; n < NewPracticeModel.STEPS; n++) {
      rows.add(row(n));
    }
    steps.getChildren().setAll(rows);
  }

  private Node row(int n) {
    Words words = Words.in(resources);
    int at = model.stepProperty().get();
    StatusMark mark = new StatusMark(
        n < at ? StatusMark.Kind.TICK : n == at ? StatusMark.Kind.FILLED : StatusMark.Kind.RING);
    if (n == at) {
      mark.getStyleClass().add("us-accent");
    }
    Label name = new Label(words.get("step." + n));
    name.getStyleClass().add("us-step-name");
    String note = n < at && !notes.get(n).isEmpty() ? notes.get(n) : words.get("step." + n + ".words");
    Label second = new Label(note);
    second.getStyleClass().add("us-step-note");
    second.setWrapText(true);
    HBox line = new HBox(12, mark, new VBox(2, name, second));
    line.getStyleClass().add("us-step-line");
    Button row = new Button("", line);
    row.setAccessibleText(words.get("step." + n) + ", " + note);
    row.getStyleClass().add("us-step");
    row.setFocusTraversable(model.mayGo(n));
    row.setOnAction(_ -> model.go(n));
    if (n == at) {
      row.getStyleClass().add("us-current");
    } else if (n > at) {
      row.getStyleClass().add("us-to-come");
    }
    return row;
  }
}
