package app.understory.desk.start;

import app.understory.desk.computer.Lights;
import javafx.scene.Scene;
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
  }

  private WindowKeys(Lights lights, Verbs verbs) {
    this.lights = lights;
    this.verbs = verbs;
  }

  static void listen(Scene scene, Lights lights, Verbs verbs) {
    WindowKeys keys = new WindowKeys(lights, verbs);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
      if (event.isShortcutDown() ? keys.withShortcut(event) : keys.plain(event)) {
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
