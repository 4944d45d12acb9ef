package app.understory.desk.start;

import app.understory.desk.computer.Lights;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The keys that hold everywhere: help, lock, light, reading size, full screen. */
final class WindowKeys {
  private final Lights lights;
  private final Verbs verbs;

  /** What they lead to. */
  interface Verbs {
    void help();

    /** Locks; false where there is nothing to lock. */
    boolean lock();

    void fullScreen();

    /** Whether one screen is in the hands of a person: no key leads away from it. */
    boolean shut();
  }

  private WindowKeys(Lights lights, Verbs verbs) {
    this.lights = lights;
    this.verbs = verbs;
  }

  static void listen(Scene scene, Lights lights, Verbs verbs) {
    WindowKeys keys = new WindowKeys(lights, verbs);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (verbs.shut()
          ? keys.shut(event)
          : event.isShortcutDown() ? keys.withShortcut(event) : keys.plain(event)) {
        event.consume();
      }
    });
    scene.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
      if (event.getCode() == KeyCode.F11) { // unless the screen had a use of its own for it
        verbs.fullScreen();
        event.consume();
      }
    });
  }

  /** What is shut off while a person has the screen: only the reading size, and what one does within a field, remain. */
  private boolean shut(KeyEvent event) {
    if (event.getCode().isFunctionKey() || event.isAltDown()) {
      return true;
    }
    if (!event.isShortcutDown() && !event.isControlDown() && !event.isMetaDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case PLUS, EQUALS, ADD, MINUS, SUBTRACT, DIGIT0, NUMPAD0 -> {
        boolean _ = withShortcut(event);
        yield true;
      }
      case CONTROL, SHIFT, META, COMMAND, ALT -> false;
      case A, C, V, X, Z -> !(event.getTarget() instanceof TextInputControl);
      default -> true;
    };
  }

  private boolean plain(KeyEvent event) {
    return switch (event.getCode()) {
      case F1 -> did(verbs::help);
      case F7 -> did(lights::next);
      default -> false;
    };
  }

  private boolean withShortcut(KeyEvent event) {
    if (event.isAltDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case L -> !event.isShiftDown() && verbs.lock();
      case PLUS, EQUALS, ADD -> did(() -> lights.grow(1));
      case MINUS, SUBTRACT -> did(() -> lights.grow(-1));
      case DIGIT0, NUMPAD0 -> !event.isShiftDown() && did(() -> lights.read(100));
      default -> false;
    };
  }

  private static boolean did(Runnable verb) {
    verb.run();
    return true;
  }
}
