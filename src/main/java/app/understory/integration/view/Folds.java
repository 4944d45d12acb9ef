package app.understory.integration.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Folds a side away where the window is too narrow for three columns: beside the page stands one of them. */
final class Folds {
  /** The least width of the page, in pixels; the sides are as wide as their words are large. */
  private static final double PAGE = 540;
  private final Region whole;
  private final Region left;
  private final Region right;
  private final Runnable changed;
  private boolean rightFirst;

  /**
   * @param changed runs when a side was folded away or came back
   */
  Folds(Region whole, Region left, Region right, Runnable changed) {
    this.whole = whole;
    this.left = left;
    this.right = right;
    this.changed = changed;
    whole.widthProperty().addListener(_ -> fold());
    left.prefWidthProperty().addListener(_ -> fold());
  }

  /** Whether only one side fits. */
  boolean narrow() {
    return whole.getWidth() > 0 && whole.getWidth() < left.prefWidth(-1) + PAGE + right.prefWidth(-1);
  }

  /** Brings this side back, where only one fits. */
  void bring(boolean theRight) {
    rightFirst = theRight;
    fold();
  }

  private void fold() {
    show(left, !narrow() || !rightFirst);
    show(right, !narrow() || rightFirst);
    changed.run();
  }

  private static void show(Node side, boolean now) {
    side.setVisible(now);
    side.setManaged(now);
  }
}
