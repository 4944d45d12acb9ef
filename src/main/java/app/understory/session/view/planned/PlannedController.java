package app.understory.session.view.planned;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.session.view.planned.PlannedModel.Done;
import app.understory.session.view.planned.PlannedModel.Refused;
import app.understory.visit.Visit;
import java.util.Optional;
import java.util.ResourceBundle;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A planned session that is not held: marked, or moved, where one looks for it. */
public final class PlannedController {
  private final PlannedModel model;
  @FXML
  private ResourceBundle resources;
  @FXML
  private VBox root;
  @FXML
  private Label planned;
  @FXML
  private FlowPane ways;
  @FXML
  private HBox slip;
  @FXML
  private TextField when;
  @FXML
  private Label refused;
  @FXML
  private HBox did;
  @FXML
  private Label done;

  public PlannedController(PlannedModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    when.textProperty().bindBidirectional(model.whenProperty());
    model.plannedProperty().addListener((_, _, _) -> show());
    model.doneProperty().addListener((_, _, _) -> show());
    model.refusedProperty().addListener((_, _, _) -> show());
    model.movingProperty().addListener((_, _, moving) -> {
      show();
      if (moving) {
        when.requestFocus();
      }
    });
    when.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.ESCAPE) {
        model.leave();
        key.consume();
      }
    });
    show();
  }

  private void show() {
    Words words = Words.in(resources);
    Optional<Visit> visit = model.plannedProperty().get();
    Optional<Done> last = model.doneProperty().get();
    shown(root, visit.isPresent() || last.isPresent());
    planned.setText(visit.map(each -> words.get("planned", said(each))).orElse(""));
    shown(planned, visit.filter(each -> !model.today(each)).isPresent());
    shown(ways, visit.isPresent() && !model.movingProperty().get());
    shown(slip, visit.isPresent() && model.movingProperty().get());
    shown(did, last.isPresent());
    done.setText(last.map(each -> each.now().state() == Visit.State.NO_SHOW
        ? words.get("noshow.done", said(each.before()))
        : words.get("move.done", said(each.before()), said(each.now()))).orElse(""));
    refused.setText(model.refusedProperty().get().map(why -> switch (why) {
      case Refused.When(var each) -> words.get("when." + each);
      case Refused.NotKept() -> words.get("not.kept");
    }).orElse(""));
    shown(refused, !refused.getText().isEmpty());
  }

  private static String said(Visit visit) {
    return Days.title(visit.planned().day()) + ", " + Days.time(visit.planned().wall());
  }

  private static void shown(Node node, boolean so) {
    node.setVisible(so);
    node.setManaged(so);
  }

  @FXML
  private void noShow() {
    model.noShow();
  }

  @FXML
  private void open() {
    model.movingProperty().set(true);
  }

  @FXML
  private void move() {
    model.move();
  }

  @FXML
  private void undo() {
    model.undo();
  }
}
