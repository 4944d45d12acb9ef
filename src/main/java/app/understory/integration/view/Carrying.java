package app.understory.integration.view;

import app.understory.integration.view.moments.MomentLine;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;

/** A moment follows the pointer, and is drawn in where it is dropped on the page. */
final class Carrying {
  private final IntegrateController.Parts parts;
  private final Pane over;
  private final Consumer<MomentLine> draw;
  private final Label ghost = new Label();

  /**
   * @param over where what is carried is shown
   * @param draw draws a moment in where the caret is
   */
  Carrying(IntegrateController.Parts parts, Pane over, Consumer<MomentLine> draw) {
    this.parts = parts;
    this.over = over;
    this.draw = draw;
    ghost.getStyleClass().add("us-carried");
    ghost.setVisible(false);
    over.getChildren().add(ghost);
  }

  void listen(Node root) {
    root.addEventFilter(MouseEvent.MOUSE_DRAGGED, event -> carry(event, false));
    root.addEventFilter(MouseEvent.MOUSE_RELEASED, event -> carry(event, true));
  }

  private void carry(MouseEvent event, boolean dropped) {
    Optional<MomentLine> carried = parts.moments().controller().pressedOn()
        .filter(_ -> !event.isStillSincePress());
    carried.ifPresent(line -> {
      carry(line, event.getSceneX(), event.getSceneY(), dropped);
      event.consume();
    });
    if (dropped) {
      parts.moments().controller().letGo();
    }
  }

  private void carry(MomentLine line, double x, double y, boolean dropped) {
    Point2D at = over.sceneToLocal(x, y);
    ghost.setText(line.reading());
    ghost.setVisible(!dropped);
    ghost.applyCss();
    ghost.autosize();
    ghost.relocate(Math.round(at.getX() + 8), Math.round(at.getY() + 8));
    Parent page = parts.page().root();
    if (dropped && page.isVisible() && page.localToScene(page.getBoundsInLocal()).contains(x, y)) {
      parts.page().controller().point(x, y);
      draw.accept(line);
      parts.page().controller().focus();
    }
  }
}
