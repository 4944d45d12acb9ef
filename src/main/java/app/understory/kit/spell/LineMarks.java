package app.understory.kit.spell;

import java.util.ArrayList;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.TextField;
import javafx.scene.control.skin.TextFieldSkin;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.jspecify.annotations.Nullable;

/**
 * Lies over a field of one line and draws a dotted line beneath each word that is not known. It marks and does nothing
 * else: no key, no menu, for a hand that is busy. The word being written is left alone until it is done.
 */
public final class LineMarks extends Pane {
  private final TextField field;
  private final ObservableValue<@Nullable Spelling> spelling;

  private LineMarks(TextField field, ObservableValue<@Nullable Spelling> spelling) {
    this.field = field;
    this.spelling = spelling;
    setManaged(false);
    setMouseTransparent(true);
    setFocusTraversable(false);
    field.boundsInParentProperty().subscribe(_ -> requestLayout());
    field.textProperty().subscribe(_ -> requestLayout());
    field.caretPositionProperty().subscribe(_ -> requestLayout());
    spelling.subscribe(_ -> requestLayout());
  }

  /**
   * Lays marks over a field.
   *
   * @param parent the pane the field is a child of; the marks become one too, outside its layout
   * @param spelling what words are looked up in; nothing is drawn while it is null
   */
  public static LineMarks over(TextField field, Pane parent, ObservableValue<@Nullable Spelling> spelling) {
    LineMarks marks = new LineMarks(field, spelling);
    parent.getChildren().add(marks);
    return marks;
  }

  @Override
  protected void layoutChildren() {
    relocate(field.getLayoutX(), field.getLayoutY());
    List<Line> lines = new ArrayList<>();
    Spelling now = spelling.getValue();
    if (now != null && field.getSkin() instanceof TextFieldSkin skin) {
      for (Spelling.Unknown word : now.unknown(field.getText())) {
        if (!(field.isFocused() && field.getCaretPosition() == word.to())) {
          line(skin, word, lines);
        }
      }
    }
    getChildren().setAll(lines);
  }

  private void line(TextFieldSkin skin, Spelling.Unknown word, List<Line> lines) {
    Rectangle2D first = skin.getCharacterBounds(word.from());
    Rectangle2D last = skin.getCharacterBounds(word.to() - 1);
    double from = Math.max(first.getMinX(), field.snappedLeftInset());
    double to = Math.min(last.getMaxX(), field.getWidth() - field.snappedRightInset());
    if (to > from) {
      Line line = new Line(from, last.getMaxY(), to, last.getMaxY());
      line.getStyleClass().add("us-misspelt");
      line.setManaged(false);
      lines.add(line);
    }
  }
}
