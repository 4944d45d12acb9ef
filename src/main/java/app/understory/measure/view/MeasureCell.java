package app.understory.measure.view;

import app.understory.kit.mark.StatusMark;
import app.understory.measure.Scored;
import app.understory.measure.due.Plans.Planned;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;

/** One measure in the list: its name, when it comes next, its last score, its change. */
final class MeasureCell extends ListCell<Planned> {
  private final MeasureWords words;
  private final Function<Planned, Optional<Scored>> last;
  private final Label name = label("us-measure-name");
  private final Label next = label("us-measure-next");
  private final Label score = label("us-measure-last");
  private final Label change = label("us-measure-change");
  private final Label from = label("us-measure-from");
  private final HBox row;

  MeasureCell(MeasureWords words, Function<Planned, Optional<Scored>> last) {
    this.words = words;
    this.last = last;
    getStyleClass().add("us-measure");
    HBox.setHgrow(next, Priority.ALWAYS);
    next.setMaxWidth(Double.MAX_VALUE);
    HBox changed = new HBox(change, from);
    changed.getStyleClass().add("us-measure-changed");
    row = new HBox(name, next, score, changed);
    row.getStyleClass().add("us-measure-row");
    row.setMinWidth(0);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Planned planned, boolean empty) {
    super.updateItem(planned, empty);
    if (empty || planned == null) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    Optional<Scored> scored = last.apply(planned);
    name.setText(planned.measure().about().name());
    next.setText(words.next(planned));
    boolean now = planned.due().now();
    next.setGraphic(mark(planned, now));
    next.getStyleClass().removeAll("us-warn", "us-done", "us-quiet");
    next.getStyleClass()
        .add(now ? "us-warn" : MeasureWords.mark(planned.due()).isPresent() ? "us-done" : "us-quiet");
    score.setText(words.last(scored));
    score.getStyleClass().remove("us-measure-word");
    if (!score.getText().isEmpty() && Character.isLetter(score.getText().charAt(0))) {
      score.getStyleClass().add("us-measure-word");
    }
    change.setText(words.change(scored));
    from.setText(words.from(planned, scored));
    setAccessibleText(String.join(", ", name.getText(), next.getText(), score.getText(),
        change.getText() + " " + from.getText()));
    setGraphic(row);
  }

  private static Node mark(Planned planned, boolean now) {
    return MeasureWords.mark(planned.due()).<Node>map(kind -> {
      StatusMark mark = new StatusMark(kind);
      mark.getStyleClass().add(now ? "us-warn" : "us-accent");
      return mark;
    }).orElseGet(() -> {
      FontIcon clock = new FontIcon("fth-clock");
      clock.getStyleClass().addAll("us-icon-small", "us-quiet");
      return clock;
    });
  }

  private static Label label(String style) {
    Label label = new Label();
    label.getStyleClass().add(style);
    return label;
  }
}
