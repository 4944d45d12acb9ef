package app.understory.integration.view.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.input.KeyEvent;

/** What is typed while a page is still being read: held, and given to the page in order once it is laid. */
final class Ahead {
  private final List<KeyEvent> held = new ArrayList<>();
  private boolean holding;

  /** Holds what is typed from now on. */
  void hold() {
    holding = true;
  }

  /** Gives what was typed meanwhile, and holds no more. */
  void give(Consumer<KeyEvent> use) {
    holding = false;
    List<KeyEvent> all = List.copyOf(held);
    held.clear();
    all.forEach(use);
  }

  /** Takes the key if it writes and there is nothing yet to write on. */
  void pressed(KeyEvent event) {
    boolean writes = !event.isShortcutDown() && !event.isAltDown()
        && event.getEventType() != KeyEvent.KEY_RELEASED
        && (event.getEventType() == KeyEvent.KEY_TYPED || edits(event));
    if (holding && writes) {
      held.add(event);
      event.consume();
    }
  }

  private static boolean edits(KeyEvent event) {
    return switch (event.getCode()) {
      case ENTER, BACK_SPACE, DELETE, LEFT, RIGHT, UP, DOWN, HOME, END -> true;
      default -> false;
    };
  }
}
