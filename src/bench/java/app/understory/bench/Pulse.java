package app.understory.bench;

import java.util.concurrent.CompletableFuture;
import javafx.application.Platform;
import javafx.scene.Scene;
import org.jspecify.annotations.Nullable;

/** How long CSS and layout of a scene take in the toolkit's own frames. All of it on the JavaFX thread. */
final class Pulse {
  private final Scene scene;
  private final Runnable before = this::before;
  private final Runnable after = this::after;
  private long begun;
  private @Nullable CompletableFuture<Long> waiting;

  Pulse(Scene scene) {
    this.scene = scene;
  }

  void watch() {
    scene.addPreLayoutPulseListener(before);
    scene.addPostLayoutPulseListener(after);
  }

  /** The nanoseconds of the next frame's CSS and layout. */
  void next(CompletableFuture<Long> frame) {
    waiting = frame;
    begun = 0;
    Platform.requestNextPulse();
  }

  void end() {
    scene.removePreLayoutPulseListener(before);
    scene.removePostLayoutPulseListener(after);
  }

  private void before() {
    begun = System.nanoTime();
  }

  private void after() {
    CompletableFuture<Long> frame = waiting;
    if (frame != null && begun > 0) {
      waiting = null;
      frame.complete(System.nanoTime() - begun);
    }
  }
}
