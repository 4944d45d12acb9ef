package app.understory.record.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.kit.mark.StatusMark;
import app.understory.record.view.VisitsModel.Answer;
import app.understory.visit.Visit;
import java.util.Optional;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The visits of a person in the side column: those still open, and a slip to plan one. */
public final class VisitsController {
  private final VisitsModel model;
  private final Words words = Words.of(VisitsController.class);

  @FXML
  private VBox rows;
  @FXML
  private HBox undoLine;
  @FXML
  private Label undoWords;
  @FXML
  private VBox slip;
  @FXML
  private ComboBox<Visit.Kind> kind;
  @FXML
  private TextField when;
  @FXML
  private TextField minutes;
  @FXML
  private TextField place;
  @FXML
  private HBox answerLine;
  @FXML
  private StatusMark answerMark;
  @FXML
  private Label answerWords;
  @FXML
  private Button planButton;
  @FXML
  private Button beginButton;
  @FXML
  private Button undoButton;

  VisitsController(VisitsModel model) {
    this.model = model;
  }

  @FXML
  private void initialize() {
    kind.getItems().setAll(Visit.Kind.values());
    kind.setCellFactory(_ -> new KindCell());
    kind.setButtonCell(new KindCell());
    kind.valueProperty().bindBidirectional(model.kindProperty());
    kind.valueProperty()
        .addListener((_, _, _) -> minutes.setPromptText(Integer.toString(model.usualMinutes())));
    minutes.setPromptText(Integer.toString(model.usualMinutes()));
    when.textProperty().bindBidirectional(model.whenProperty());
    minutes.textProperty().bindBidirectional(model.minutesProperty());
    place.textProperty().bindBidirectional(model.placeProperty());
    model.answerProperty().addListener((_, _, now) -> answer(now));
    model.planningProperty().addListener((_, _, now) -> showSlip(now));
    model.open().addListener((ListChangeListener<Visit>) _ -> list());
    model.markedProperty().addListener((_, _, now) -> showUndo(now));
    slip.addEventFilter(KeyEvent.KEY_PRESSED, this::slipKey);
    showSlip(false);
    showUndo(null);
    answer(new Answer.Quiet());
    list();
  }

  /** Reads again. */
  void read() {
    model.read();
  }

  /** Opens the slip to plan a visit. */
  @FXML
  void begin() {
    model.begin();
  }

  @FXML
  private void plan() {
    model.plan();
  }

  @FXML
  void undo() {
    model.undo();
  }

  private void slipKey(KeyEvent key) {
    if (key.getCode() == KeyCode.ENTER && !planButton.isFocused()) {
      model.plan();
      key.consume();
    } else if (key.getCode() == KeyCode.ESCAPE && !kind.isShowing()) {
      model.planningProperty().set(false);
      key.consume();
    }
  }

  private void showSlip(boolean shown) {
    if (!shown && holdsFocus(slip)) {
      beginButton.requestFocus();
    }
    show(slip, shown);
    if (shown) {
      when.requestFocus();
      when.end();
    }
  }

  private static boolean holdsFocus(Node place) {
    Node owner = place.getScene() == null ? null : place.getScene().getFocusOwner();
    while (owner != null && owner != place) {
      owner = owner.getParent();
    }
    return owner != null;
  }

  private void showUndo(@Nullable Visit marked) {
    if (marked == null && undoButton.isFocused()) {
      beginButton.requestFocus();
    }
    show(undoLine, marked != null);
    if (marked != null) {
      String done = model.moved() ? "undo.moved" : "undo." + marked.state();
      undoWords.setText(words.get(done, TimelineWords.visit(marked.kind())));
      if (holdsFocus(undoLine.getParent())) {
        undoButton.requestFocus(); // what was pressed is about to go
      }
    }
  }

  private void list() {
    Days days = new Days(model.today());
    if (model.open().isEmpty()) {
      Label none = new Label(words.get("none"));
      none.getStyleClass().add("side-quiet");
      rows.getChildren().setAll(none);
    } else {
      rows.getChildren()
          .setAll(model.open().stream().map(visit -> new VisitLine(visit, model, days, words)).toList());
    }
  }

  private void answer(Answer answer) {
    answerLine.setVisible(!(answer instanceof Answer.Quiet));
    boolean good = answer instanceof Answer.At;
    answerMark.setKind(good ? StatusMark.Kind.TICK : StatusMark.Kind.RING);
    wear(answerMark, "us-warn", !good);
    wear(answerWords, "side-warn", !good);
    answerWords.setText(switch (answer) {
      case Answer.Quiet _ -> "";
      case Answer.At(var at) -> words.get("then", Days.title(at.day()), Days.time(at.wall()));
      case Answer.NotThen(var why) -> words.get("when." + why);
      case Answer.NotSoLong _ -> words.get("minutes.not");
      case Answer.NotKept _ -> words.get("not.kept");
    });
    Optional<TextField> wanted = switch (answer) {
      case Answer.NotThen _ -> Optional.of(when);
      case Answer.NotSoLong _ -> Optional.of(minutes);
      default -> Optional.empty();
    };
    wanted.ifPresent(field -> {
      field.requestFocus();
      field.selectAll();
    });
  }

  private static void wear(Node node, String styleClass, boolean worn) {
    node.getStyleClass().remove(styleClass);
    if (worn) {
      node.getStyleClass().add(styleClass);
    }
  }

  private static void show(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private static final class KindCell extends ListCell<Visit.Kind> {
    @Override
    protected void updateItem(Visit.@Nullable Kind kind, boolean empty) {
      super.updateItem(kind, empty);
      setText(empty || kind == null ? "" : TimelineWords.visit(kind));
    }
  }
}
