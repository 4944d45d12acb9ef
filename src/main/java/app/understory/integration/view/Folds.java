package app.understory.integration.view;

import javafx.scene.Node;
import javafx.scene.layout.Region;

/** Folds a side away where the window is too narrow for three columns: beside the page stands one of them. */
final class Folds {
  /** The least width in pixels at which all three fit. */
  private static final double THREE = 1056;
  private final Region whole;
  private final Node left;
  private final Node right;
  private final Runnable changed;
  private boolean rightFirst;

  /**
   * @param changed runs when a side was folded away or came back
   */
  Folds(Region whole, Node left, Node right, Runnable changed) {
    this.whole = whole;
    this.left = left;
    this.right = right;
    this.changed = changed;
    whole.widthProperty().addListener(_ -> fold());
  }

  /** Whether only one side fits. */
  boolean narrow() {
    return whole.getWidth() > 0 && whole.getWidth() < THREE;
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
