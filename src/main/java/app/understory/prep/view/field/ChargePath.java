package app.understory.prep.view.field;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Polyline;

/** A charge over time, drawn small, with its figures beside. */
public final class ChargePath extends HBox {
  private static final double STEP = 16;
  private static final double BRIEF_STEP = 8;
  private static final double HEIGHT = 16;
  private static final double DOT = 5;

  private final Pane drawing = new Pane();
  private final Label words = new Label();

  public ChargePath() {
    getStyleClass().add("us-charge-path");
    setSpacing(STEP / 2);
    words.getStyleClass().add("us-charge-path-words");
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    getChildren().addAll(drawing, words);
  }

  private boolean brief;

  public boolean isBrief() { return brief; }

  /** Narrow, and without its figures: they are said to a reader alone. */
  public void setBrief(boolean brief) {
    this.brief = brief;
    words.setVisible(!brief);
    words.setManaged(!brief);
  }

  /** Shows charges of 0 to 10, oldest first. */
  public void show(List<Integer> charges) {
    double step = brief ? BRIEF_STEP : STEP;
    drawing.getChildren().clear();
    Polyline line = new Polyline();
    line.getStyleClass().add("us-charge-path-line");
    drawing.getChildren().add(line);
    for (int n = 0; n < charges.size(); n++) {
      double x = DOT + n * step;
      double y = Math.floor(2 + HEIGHT - charges.get(n) / 10.0 * HEIGHT);
      line.getPoints().addAll(x + DOT / 2, y + DOT / 2);
      Region dot = new Region();
      dot.getStyleClass().add("us-charge-path-dot");
      dot.setManaged(false);
      dot.resizeRelocate(x, y, DOT, DOT);
      drawing.getChildren().add(dot);
    }
    double width = charges.isEmpty() ? 0 : 2 * DOT + (charges.size() - 1) * step + DOT;
    drawing.setMinSize(width, HEIGHT + DOT + 2);
    drawing.setPrefSize(width, HEIGHT + DOT + 2);
    words.setText(charges.stream().map(String::valueOf).collect(Collectors.joining(", ")));
    setAccessibleText(words.getText());
  }
}
