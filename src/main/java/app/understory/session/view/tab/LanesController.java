package app.understory.session.view.tab;

import app.understory.kit.Words;
import app.understory.session.Kind;
import app.understory.session.line.Lanes;
import app.understory.session.view.stream.KindMark;
import app.understory.session.view.stream.LogWords;
import java.util.Arrays;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The slip that asks where each kind of line goes. */
public final class LanesController {
  private final LanesModel model;
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox slip;
  @FXML
  private VBox kinds;
  @FXML
  private Button again;

  public LanesController(LanesModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    model.lanesProperty().addListener((_, _, lanes) -> show(lanes));
    model.askingProperty().addListener((_, _, asking) -> ask(asking));
    show(model.lanesProperty().get());
    ask(model.askingProperty().get());
  }

  private void ask(boolean asking) {
    slip.setVisible(asking);
    slip.setManaged(asking);
    again.setVisible(!asking);
    again.setManaged(!asking);
  }

  private void show(Lanes lanes) {
    kinds.getChildren().setAll(Arrays.stream(Kind.values()).map(kind -> row(kind, lanes)).toList());
  }

  private Node row(Kind kind, Lanes lanes) {
    Words words = Words.in(resources);
    boolean privately = kind == Kind.MINE || lanes.privately().contains(kind);
    Label name = new Label(LogWords.kind(kind), KindMark.of(kind));
    name.getStyleClass().add("us-lanes-kind");
    Region rest = new Region();
    HBox.setHgrow(rest, Priority.ALWAYS);
    HBox row = new HBox(name, rest);
    row.getStyleClass().add("us-lanes-row");
    if (Lanes.free(kind)) {
      ToggleButton lane = new ToggleButton(words.get(privately ? "private" : "record"));
      lane.setSelected(privately);
      lane.setAccessibleText(words.get("lane", name.getText(), lane.getText()));
      lane.getStyleClass().add("us-lanes-lane");
      lane.setOnAction(_ -> model.choose(kind, lane.isSelected()));
      row.getChildren().add(lane);
    } else {
      Label fixed = new Label(words.get(privately ? "private.always" : "record.always"));
      fixed.getStyleClass().addAll("us-small", "us-quiet");
      row.getChildren().add(fixed);
    }
    return row;
  }

  @FXML
  private void keep() {
    model.keep();
  }

  @FXML
  private void again() {
    model.ask();
  }
}
