package app.understory.measure.view.plan;

import app.understory.kit.Words;
import app.understory.measure.due.Plan;
import app.understory.measure.view.plan.PlanModel.Line;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Binds what is due when. */
public final class PlanController {
  private final PlanModel model;
  private Runnable leave = () -> {};

  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox page;
  @FXML
  private RadioButton person;
  @FXML
  private RadioButton everyone;
  @FXML
  private VBox rows;
  @FXML
  private Label failed;

  public PlanController(PlanModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    ToggleGroup whom = new ToggleGroup();
    person.setToggleGroup(whom);
    everyone.setToggleGroup(whom);
    everyone.selectedProperty().bindBidirectional(model.everyoneProperty());
    person.setSelected(!everyone.isSelected());
    model.linesProperty().addListener((_, _, now) -> show(now));
    model.failedProperty().addListener((_, _, now) -> show(failed, now));
    show(failed, false);
    page.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    show(model.linesProperty().get());
  }

  /**
   * Comes into view.
   *
   * @param back leads back to the form
   */
  public void begin(Runnable back) {
    leave = back;
    person.setText(Words.in(resources).get("for.person", model.name()));
    model.read();
    person.requestFocus();
  }

  private void show(List<Line> lines) {
    rows.getChildren().setAll(lines.stream().<Node>map(this::row).toList());
  }

  private HBox row(Line line) {
    Words words = Words.in(resources);
    Label name = new Label(line.name());
    name.getStyleClass().add("us-plan-name");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    List<String> choices = new ArrayList<>();
    if (!model.everyoneProperty().get()) {
      choices.add(words.get("plan.practice", words.get("plan." + line.practice())));
    }
    int shift = choices.size();
    Arrays.stream(Plan.values()).map(plan -> words.get("plan." + plan)).forEach(choices::add);
    ComboBox<String> box = new ComboBox<>();
    box.getItems().setAll(choices);
    box.setAccessibleText(words.get("plan.of", line.name()));
    box.getStyleClass().add("us-plan-box");
    box.getSelectionModel().select(line.plan().map(plan -> plan.ordinal() + shift).orElse(0));
    box.getSelectionModel().selectedIndexProperty().addListener((_, _, now) -> model.choose(line,
        now.intValue() < shift ? Optional.empty() : Optional.of(Plan.values()[now.intValue() - shift])));
    HBox row = new HBox(name, box);
    row.getStyleClass().add("us-plan-row");
    return row;
  }

  private void press(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE) {
      leave.run();
      key.consume();
    } else if (key.getCode() == KeyCode.Z && key.isShortcutDown() && !key.isShiftDown()) {
      model.undo();
      key.consume();
    }
  }

  @FXML
  private void goBack() {
    leave.run();
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }
}
