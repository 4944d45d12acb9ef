package app.understory.kit.write;

import javafx.geometry.Orientation;
import javafx.scene.TraversalDirection;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextFormatter;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.Text;
import javafx.scene.text.TextBoundsType;

/**
 * Words in their place on a page: wraps, is as high as its lines, and has no frame until it has the focus. One paragraph:
 * line breaks that are pasted become spaces, unless it {@link #allowLines}. Tab leaves it.
 */
public final class GrowingArea extends TextArea {
  private static final double ROOM_FOR_CARET = 1;

  private final Text measure = new Text();
  private final OneParagraph typing = new OneParagraph(1000);

  public GrowingArea() {
    measure.setBoundsType(TextBoundsType.LOGICAL_VERTICAL_CENTER);
    getStyleClass().add("us-area");
    setWrapText(true);
    setPrefRowCount(1);
    setTextFormatter(new TextFormatter<>(typing));
    addEventFilter(KeyEvent.KEY_PRESSED, this::leaveByTab);
    textProperty().addListener(_ -> requestLayout());
    promptTextProperty().addListener(_ -> requestLayout());
    fontProperty().addListener(_ -> requestLayout());
  }

  /** The most that can be typed, in characters. */
  public void setLongest(int longest) {
    typing.longest(longest);
  }

  /** Lets Enter begin a new line, and keeps those that are pasted. */
  public void allowLines() {
    typing.several();
  }

  public int getLongest() { return typing.longest(); }

  @Override
  public Orientation getContentBias() { return Orientation.HORIZONTAL; }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computeMinWidth(double height) {
    return 0;
  }

  @Override
  protected double computePrefHeight(double width) {
    double within = (width < 0 ? getWidth() : width) - snappedLeftInset() - snappedRightInset();
    measure.setFont(getFont());
    if (lookup(".text") instanceof Text shown) {
      measure.setLineSpacing(shown.getLineSpacing());
    }
    measure.setWrappingWidth(Math.max(1, within - ROOM_FOR_CARET));
    String text = getText();
    String prompt = getPromptText();
    measure
        .setText(text == null || text.isEmpty() ? (prompt == null || prompt.isEmpty() ? " " : prompt) : text);
    return snapSizeY(measure.getLayoutBounds().getHeight()) + snappedTopInset() + snappedBottomInset();
  }

  /** It is as high as its lines, so nothing of them is ever scrolled away, also not what was while it was narrower. */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getScrollTop() != 0) {
      setScrollTop(0);
    }
  }

  private void leaveByTab(KeyEvent key) {
    if (key.getCode() == KeyCode.TAB && !key.isControlDown()) {
      requestFocusTraversal(key.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      key.consume();
    }
  }
}
