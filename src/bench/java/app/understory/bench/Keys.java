package app.understory.bench;

import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import javafx.event.Event;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Types into whatever has the focus, one key at a time, and measures each. */
public final class Keys {
  private static final String WORDS = "the water was warm and she stayed ";
  static final int WARM = 100;
  static final int KEYS = 500;
  private static final double HIGH = 0.99;
  private static final long PATIENCE = 20;

  private Keys() {}

  /**
   * Each key counts from its event on: what is done at once, and then CSS and layout in the frame that follows, as the
   * toolkit itself runs them. The wait for that frame is not counted. To be called off the JavaFX thread.
   *
   * @param onFx runs something on the JavaFX thread and returns when it is done
   * @return the 99th percentile in milliseconds, as it is reported
   */
  public static String typed(Scene scene, Consumer<Runnable> onFx) {
    Samples samples = new Samples();
    Pulse pulse = new Pulse(scene);
    onFx.accept(pulse::watch);
    for (int i = 0; i < WARM + KEYS; i++) {
      String letter = WORDS.substring(i % WORDS.length(), i % WORDS.length() + 1);
      CompletableFuture<Long> frame = new CompletableFuture<>();
      AtomicLong event = new AtomicLong();
      onFx.accept(() -> {
        long begun = System.nanoTime();
        press(scene, letter);
        event.set(System.nanoTime() - begun);
        pulse.next(frame);
      });
      long took = event.get() + frame.orTimeout(PATIENCE, TimeUnit.SECONDS).join();
      if (i >= WARM) {
        samples.add(took);
      }
    }
    onFx.accept(pulse::end);
    return Double.toString(samples.quantile(HIGH));
  }

  private static void press(Scene scene, String letter) {
    KeyCode code = letter.isBlank()
        ? KeyCode.SPACE
        : KeyCode.valueOf(letter.toUpperCase(Locale.ROOT));
    fire(scene, new KeyEvent(KeyEvent.KEY_PRESSED, letter, letter, code, false, false, false, false));
    fire(scene, new KeyEvent(KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
    fire(scene, new KeyEvent(KeyEvent.KEY_RELEASED, letter, letter, code, false, false, false, false));
  }

  private static void fire(Scene scene, KeyEvent event) {
    Event.fireEvent(scene.getFocusOwner() == null ? scene : scene.getFocusOwner(), event);
  }
}
