package app.understory.integration.view;

import app.understory.kit.Focus;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.Region;

/** Leads the focus from column to column, and brings a folded one back. */
final class Sides {
  private final Region root;
  private final IntegrateController.Parts parts;
  private final Runnable middle;
  private final Folds folds;

  /**
   * @param middle puts the focus in the middle
   */
  Sides(Region root, IntegrateController.Parts parts, Runnable middle) {
    this.root = root;
    this.parts = parts;
    this.middle = middle;
    folds = new Folds(root, (Region) parts.moments().root(), (Region) parts.turns().root(),
        this::offerStrands);
  }

  /** To the next column or the one before; whether there is one. */
  boolean turn(boolean back) {
    int to = column() + (back ? -1 : 1);
    if (!has(root) || to < 0 || to > 2) {
      return false;
    }
    switch (to) {
      case 0 -> {
        folds.bring(false);
        parts.moments().controller().focus();
      }
      case 1 -> middle.run();
      default -> goRight();
    }
    return true;
  }

  private void goRight() {
    folds.bring(true);
    parts.turns().controller().focus();
  }

  private void offerStrands() {
    parts.page().controller().onStrands(folds.narrow() ? this::goRight : null);
  }

  private int column() {
    return has(parts.moments().root()) ? 0 : has(parts.turns().root()) ? 2 : 1;
  }

  private static boolean has(Parent side) {
    Scene scene = side.getScene();
    return scene != null && Focus.within(side, scene.getFocusOwner());
  }
}
