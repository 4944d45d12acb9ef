package app.understory.kit.layout;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

/** Scrolls to what has the focus. */
public final class Reveal {
  private static final double ROOM = 16;

  private Reveal() {}

  /** Scrolls whatever scrolls around it as far as is needed for it to be seen whole, with a little room. */
  public static void of(Node node) {
    for (Parent at = node.getParent(); at != null; at = at.getParent()) {
      if (at instanceof ScrollPane scroll && scroll.getContent() != null) {
        at.layout();
        reveal(scroll, node);
        return;
      }
    }
  }

  private static void reveal(ScrollPane scroll, Node node) {
    Node content = scroll.getContent();
    double shown = scroll.getViewportBounds().getHeight();
    double hidden = content.getLayoutBounds().getHeight() - shown;
    if (hidden <= 0) {
      return;
    }
    Bounds at = content.sceneToLocal(node.localToScene(node.getLayoutBounds()));
    double top = scroll.getVvalue() * hidden;
    if (at.getMinY() < top + ROOM) {
      scroll.setVvalue(Math.max(0, at.getMinY() - ROOM) / hidden);
    } else if (at.getMaxY() > top + shown - ROOM) {
      scroll.setVvalue(Math.min(hidden, at.getMaxY() - shown + ROOM) / hidden);
    }
  }
}
