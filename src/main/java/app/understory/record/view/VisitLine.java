package app.understory.record.view;

import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.visit.Visit;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A visit in the side column. What became of it can be marked from its day on; before that when its line is opened. */
final class VisitLine extends VBox {
  private static final List<Visit.State> MARKS = List.of(Visit.State.HELD, Visit.State.NO_SHOW,
      Visit.State.CANCELLED);

  private final FlowPane marks = new FlowPane();

  VisitLine(Visit visit, VisitsModel model, Days days, Words words) {
    getStyleClass().add("visit-row");
    Label at = label(days.near(visit.planned().wall()), "visit-when");
    Label what = label(TimelineWords.visit(visit.kind()), "visit-what");
    HBox line = new HBox(at, what);
    line.getStyleClass().add("visit-line");
    getChildren().add(line);
    visit.place().ifPresent(where -> getChildren().add(label(where, "side-quiet")));
    if (visit.planned().day().isBefore(model.today())) {
      getChildren().add(label(words.get("unmarked"), "side-warn"));
    }
    String spoken = what.getText() + ", " + at.getText();
    MARKS.forEach(
        state -> marks.getChildren().add(mark(visit, state, model, words.get("mark." + state), spoken)));
    Button change = button(words.get("change"), spoken, "change-visit");
    change.setOnAction(_ -> model.change(visit));
    marks.getChildren().add(change);
    marks.getStyleClass().add("visit-marks");
    getChildren().add(marks);
    openFor(visit.planned().day().isAfter(model.today()), spoken);
  }

  private void openFor(boolean ahead, String spoken) {
    showMarks(!ahead);
    setFocusTraversable(ahead);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(spoken);
    setOnMouseClicked(_ -> showMarks(true));
    setOnKeyPressed(key -> {
      if (key.getCode() == KeyCode.ENTER && isFocused()) {
        showMarks(true);
        marks.getChildren().getFirst().requestFocus();
        key.consume();
      }
    });
  }

  private void showMarks(boolean shown) {
    marks.setVisible(shown);
    marks.setManaged(shown);
  }

  private static Button mark(Visit visit, Visit.State state, VisitsModel model, String word, String spoken) {
    Button button = button(word, spoken, "mark-" + state.name().toLowerCase(Locale.ROOT));
    button.setOnAction(_ -> model.mark(visit, state));
    return button;
  }

  private static Button button(String word, String spoken, String id) {
    Button button = new Button(word);
    button.getStyleClass().add("visit-mark");
    button.setId(id);
    button.setAccessibleText(spoken + ": " + word);
    return button;
  }

  private static Label label(String words, String styleClass) {
    Label label = new Label(words);
    label.getStyleClass().add(styleClass);
    return label;
  }
}
