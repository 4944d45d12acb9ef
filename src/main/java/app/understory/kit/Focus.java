package app.understory.kit;

import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import org.jspecify.annotations.Nullable;

/** Puts the focus where typing starts. */
public final class Focus {
  private Focus() {}

  /** Gives the focus to the first control in there, what scrolls included, unless something in there has it. */
  public static void into(Parent root) {
    Scene scene = root.getScene();
    if (scene != null && !within(root, scene.getFocusOwner())) {
      root.applyCss();
      first(root);
    }
  }

  /** Whether the node is that root or lies in it. */
  public static boolean within(Parent root, @Nullable Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      if (at == root) {
        return true;
      }
    }
    return false;
  }

  private static boolean first(Parent root) {
    for (Node child : root.getChildrenUnmodifiable()) {
      if (!child.isVisible() || child.isDisabled()) {
        continue;
      }
      if (child.isFocusTraversable() && !(child instanceof MenuButton)) { // typing never starts in a menu
        child.requestFocus();
        return true;
      }
      if (child instanceof Parent parent && first(parent)) {
        return true;
      }
    }
    return false;
  }
}
