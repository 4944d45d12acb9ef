package app.understory.bench;

import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Types into whatever has the focus, one key at a time, and measures each. */
public final class Keys {
  private static final String WORDS = "the water was warm and she stayed ";
  private static final int WARM = 100;
  private static final int KEYS = 500;
  private static final double HIGH = 0.99;

  private Keys() {}

  /**
   * To be called off the JavaFX thread.
   *
   * @param onFx runs something on the JavaFX thread and returns when it and what it queued are done
   * @return the 99th percentile in milliseconds, as it is reported
   */
  public static String typed(Scene scene, Consumer<Runnable> onFx) {
    Samples samples = new Samples();
    for (int i = 0; i < WARM + KEYS; i++) {
      String letter = WORDS.substring(i % WORDS.length(), i % WORDS.length() + 1);
      boolean counts = i >= WARM;
      onFx.accept(() -> {
        long begun = System.nanoTime();
        press(scene, letter);
        scene.getRoot().applyCss();
        scene.getRoot().layout();
        if (counts) {
          samples.add(System.nanoTime() - begun);
        }
      });
    }
    return Double.toString(samples.quantile(HIGH));
  }

  private static void press(Scene scene, String letter) {
    KeyCode code = letter.isBlank()
        ? KeyCode.SPACE
        : KeyCode.valueOf(letter.toUpperCase(java.util.Locale.ROOT));
    fire(scene, new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code, false, false, false, false));
    fire(scene, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    fire(scene, new KeyEvent(KeyEvent.KEY_RELEASED, letter, letter, code, false, false, false, false));
  }

  private static void fire(Scene scene, KeyEvent event) {
    Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(), event);
  }
}
