package app.understory.desk.frame;

import javafx.scene.Parent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that lead through the frame. While one screen has the whole window, they rest. */
final class FrameKeys {
  private final Frame frame;

  private FrameKeys(Frame frame) {
    this.frame = frame;
  }

  static void listen(Parent root, Frame frame) {
    FrameKeys keys = new FrameKeys(frame);
    root.addEventFilter(KeyEvent.KEY_PRESSED, keys::before);
    root.addEventHandler(KeyEvent.KEY_PRESSED, keys::after);
  }

  /** Before the screen sees them: what controls would swallow. */
  private void before(KeyEvent event) {
    if (frame.takenOver()) {
      return;
    }
    int turn = turn(event);
    if (turn != 0) {
      frame.turnTab(turn);
      event.consume();
    } else if (event.getCode() == KeyCode.COMMA && event.isShortcutDown()) {
      frame.goTo(Place.PREFERENCES);
      event.consume();
    }
  }

  /** What no one in the screen wanted. */
  private void after(KeyEvent event) {
    if (frame.takenOver()) {
      return;
    }
    if (event.getCode() == KeyCode.F6) {
      frame.changeSide(event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      frame.back();
      event.consume();
    }
  }

  private static int turn(KeyEvent event) {
    if (!event.isControlDown()) {
      return 0;
    }
    return switch (event.getCode()) {
      case TAB -> event.isShiftDown() ? -1 : 1;
      case PAGE_DOWN -> 1;
      case PAGE_UP -> -1;
      default -> 0;
    };
  }
}
