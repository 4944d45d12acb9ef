package app.understory.kit.spell;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import javafx.beans.value.ObservableValue;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Line;
import org.fxmisc.richtext.GenericStyledArea;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.jspecify.annotations.Nullable;

/**
 * Lies over an editor and draws a dotted line beneath each word that is not known, among those in view. The words
 * themselves are not touched: no style, no undo step. F7 goes to the next such word and offers what may have been meant,
 * as the second mouse button does on a word; where spelling is off it turns it on. The word being written is left alone until it is done.
 */
public final class SpellMarks extends Pane {
  private final GenericStyledArea<?, ?, ?> area;
  private final ObservableValue<@Nullable Spelling> spelling;
  private final SpellAid aid;
  private final IntPredicate skipped;
  private final SpellMenu menu;

  /**
   * @param aid what words are looked up in; nothing is drawn while that is null
   * @param skipped the paragraphs, by index, that are not ours to mark: quoted words
   */
  public SpellMarks(GenericStyledArea<?, ?, ?> area, SpellAid aid, IntPredicate skipped) {
    this.area = area;
    this.aid = aid;
    this.spelling = aid.spelling();
    this.skipped = skipped;
    menu = new SpellMenu(area, word -> {
      aid.add().accept(word);
      requestLayout();
    }, () -> aid.use().accept(false));
    setMouseTransparent(true);
    setFocusTraversable(false);
    spelling.subscribe(_ -> requestLayout());
    area.viewportDirtyEvents().subscribe(_ -> requestLayout());
    area.plainTextChanges().subscribe(_ -> requestLayout());
    area.caretPositionProperty().addListener((_, _, _) -> requestLayout());
    area.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::asked);
    area.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
  }

  @Override
  protected void layoutChildren() {
    List<Line> lines = new ArrayList<>();
    if (spelling.getValue() != null && area.getScene() != null && area.getVisibleParagraphs().size() > 0) {
      int last = area.lastVisibleParToAllParIndex();
      for (int index = area.firstVisibleParToAllParIndex(); index <= last; index++) {
        draw(index, lines);
      }
    }
    getChildren().setAll(lines);
  }

  private void draw(int paragraph, List<Line> lines) {
    int start = area.getAbsolutePosition(paragraph, 0);
    for (Spelling.Unknown word : unknown(paragraph)) {
      boolean beingWritten = area.isFocused() && start + word.to() == area.getCaretPosition();
      if (!beingWritten) {
        bounds(start + word.from(), start + word.to()).ifPresent(bounds -> lines.add(line(bounds)));
      }
    }
  }

  private List<Spelling.Unknown> unknown(int paragraph) {
    Spelling now = spelling.getValue();
    if (now == null || skipped.test(paragraph)) {
      return List.of();
    }
    return now.unknown(area.getParagraph(paragraph).getText());
  }

  /** Where these characters stand here; none if they are not in view. */
  private Optional<Bounds> bounds(int from, int to) {
    return area.getCharacterBoundsOnScreen(from, to).map(this::screenToLocal).map(
        bounds -> new BoundingBox(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight()));
  }

  private static Line line(Bounds bounds) {
    double y = bounds.getMaxY() - bounds.getHeight() * 0.1;
    Line line = new Line(bounds.getMinX() + 1, y, bounds.getMaxX() - 1, y);
    line.getStyleClass().add("us-misspelt");
    line.setManaged(false);
    return line;
  }

  private void asked(ContextMenuEvent event) {
    Point2D at = area.screenToLocal(event.getScreenX(), event.getScreenY());
    int position = event.isKeyboardTrigger() || at == null
        ? area.getCaretPosition()
        : area.hit(at.getX(), at.getY()).getInsertionIndex();
    for (Found word : wordsFrom(area.offsetToPosition(position,
        Bias.Backward).getMajor(), 1)) {
      if (word.from() <= position && position <= word.to()) {
        offer(word);
        event.consume();
        return;
      }
    }
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.F7 && !event.isConsumed()) {
      if (spelling.getValue() == null) {
        aid.use().accept(true);
      } else {
        next();
      }
      event.consume();
    }
  }

  /** Goes to the next unknown word behind the caret, from the end on to the first; stays where there is none. */
  private void next() {
    int paragraphs = area.getParagraphs().size();
    List<Found> round = wordsFrom(area.getCurrentParagraph(), paragraphs + 1);
    round.stream().filter(word -> word.from() >= area.getCaretPosition()).findFirst()
        .or(() -> wordsFrom(0, paragraphs).stream().findFirst()).ifPresent(this::offer);
  }

  /** A word and where it stands, in characters from the start of it all. */
  private record Found(int from, int to, String word) {}

  private List<Found> wordsFrom(int paragraph, int count) {
    List<Found> all = new ArrayList<>();
    int end = Math.min(area.getParagraphs().size(), paragraph + count);
    for (int index = paragraph; index < end; index++) {
      int start = area.getAbsolutePosition(index, 0);
      unknown(index).forEach(one -> all.add(new Found(start + one.from(), start + one.to(), one.word())));
    }
    return all;
  }

  private void offer(Found word) {
    area.selectRange(word.from(), word.to());
    area.requestFollowCaret();
    aid.near().accept(word.word(), near -> offer(word, near));
  }

  /** Unless another word was chosen while they were looked for. */
  private void offer(Found word, List<String> near) {
    if (word.word().equals(area.getSelectedText())) {
      area.layout();
      area.getCharacterBoundsOnScreen(word.from(), word.to())
          .ifPresent(bounds -> menu.show(bounds, word.word(), near));
    }
  }
}
