package app.understory.intake.view.candidacy;

import app.understory.kit.Focus;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** F6 between a page and a part of it: there, and back to the very place of the caret. */
final class Crossing {
  private final Parent page;
  private final Parent part;
  private final Node target;
  private @Nullable Node from;
  private int anchor;
  private int caret;

  /** @param target what takes the focus in that part of the page */
  Crossing(Parent page, Parent part, Node target) {
    this.page = page;
    this.part = part;
    this.target = target;
  }

  void begin() {
    page.addEventFilter(KeyEvent.KEY_PRESSED, key -> {
      if (key.getCode() == KeyCode.F6) {
        cross();
        key.consume();
      }
    });
  }

  void cross() {
    Node at = page.getScene().getFocusOwner();
    if (!Focus.within(part, at)) {
      from = at;
      if (at instanceof TextInputControl written) {
        anchor = written.getAnchor();
        caret = written.getCaretPosition();
      }
      target.requestFocus();
    } else if (from != null && from.getScene() == page.getScene()) {
      from.requestFocus();
      if (from instanceof TextInputControl written) {
        written.selectRange(anchor, caret);
      }
    }
  }
}
