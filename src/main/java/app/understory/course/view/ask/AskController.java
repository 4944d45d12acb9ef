package app.understory.course.view.ask;

import app.understory.course.Course;
import app.understory.course.view.CourseWords;
import app.understory.course.view.Outcome;
import app.understory.course.view.ask.AskModel.Fault;
import app.understory.kit.Words;
import java.util.function.BiConsumer;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The slip under the calendar. */
public final class AskController {
  private final AskModel model;
  private final BiConsumer<Asked, Outcome> answered;
  private final Runnable left;
  private final Words words = Words.of(AskController.class);

  @FXML
  private VBox root;
  @FXML
  private Label title;
  @FXML
  private TextField day;
  @FXML
  private TextField why;
  @FXML
  private CheckBox all;
  @FXML
  private ComboBox<Course.Reason> reason;
  @FXML
  private Label sentence;
  @FXML
  private Button doButton;
  @FXML
  private Button otherButton;

  /**
   * @param answered does what was answered, and tells whether it was kept
   * @param left     runs when it goes, answered or not
   */
  public AskController(AskModel model, BiConsumer<Asked, Outcome> answered, Runnable left) {
    this.model = model;
    this.answered = answered;
    this.left = left;
  }

  @FXML
  private void initialize() {
    day.textProperty().bindBidirectional(model.slate().field("day"));
    why.textProperty().bindBidirectional(model.slate().field("why"));
    all.selectedProperty().bindBidirectional(model.allProperty());
    reason.getItems().setAll(Course.Reason.values());
    reason.setCellFactory(_ -> new ReasonCell());
    reason.setButtonCell(new ReasonCell());
    reason.valueProperty().bindBidirectional(model.reasonProperty());
    model.whatProperty().addListener((_, _, now) -> show(now));
    model.faultProperty().addListener((_, _, now) -> say(now));
    root.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    show(Question.NOTHING);
    say(Fault.NONE);
  }

  private void show(Question asked) {
    seen(root, asked != Question.NOTHING);
    if (asked == Question.NOTHING) {
      return;
    }
    title.setText(words.get("title." + asked));
    doButton.setText(words.get("do." + asked));
    seen(day, asked == Question.MOVE);
    seen(all, asked == Question.MOVE);
    seen(why, asked != Question.MISSED);
    seen(reason, asked == Question.CLOSE);
    seen(otherButton, asked == Question.MISSED);
    Node first = switch (asked) {
      case MOVE -> day;
      case MISSED -> doButton;
      case CLOSE -> reason;
      default -> why;
    };
    first.requestFocus();
  }

  private static void seen(Node node, boolean shown) {
    node.setVisible(shown);
    node.setManaged(shown);
  }

  private void say(Fault fault) {
    sentence.setText(fault == Fault.NONE ? "" : words.get("fault." + fault));
    seen(sentence, fault != Fault.NONE);
  }

  private void key(KeyEvent key) {
    if (key.getCode() == KeyCode.ESCAPE && !reason.isShowing()) {
      leave();
    } else if (key.getCode() == KeyCode.ENTER && key.getTarget() instanceof TextField) {
      answer();
    } else {
      return;
    }
    key.consume();
  }

  @FXML
  private void answer() {
    model.answer(false).ifPresent(this::give);
  }

  @FXML
  private void other() {
    model.answer(true).ifPresent(this::give);
  }

  private void give(Asked asked) {
    answered.accept(asked, model.outcome(left));
  }

  @FXML
  private void leave() {
    model.leave();
    left.run();
  }

  private static final class ReasonCell extends ListCell<Course.Reason> {
    @Override
    protected void updateItem(Course.@Nullable Reason item, boolean empty) {
      super.updateItem(item, empty);
      setText(empty || item == null ? "" : CourseWords.reason(item));
    }
  }
}
