package app.understory.desk.start;

import app.understory.vault.time.Timekeeper;
import java.time.Duration;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.event.EventHandler;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;

/** Locks when nobody has touched keys or mouse for a while. A live session is never locked by idleness. */
final class IdleWatch {
  private static final javafx.util.Duration LOOK = javafx.util.Duration.seconds(5);

  private final Timekeeper time;
  private final Supplier<Duration> patience;
  private final BooleanSupplier mayLock;
  private final Runnable lock;
  private final Timeline looking;
  private final EventHandler<InputEvent> touched = _ -> touch();
  private long last;

  IdleWatch(Timekeeper time, Supplier<Duration> patience, BooleanSupplier mayLock, Runnable lock) {
    this.time = time;
    this.patience = patience;
    this.mayLock = mayLock;
    this.lock = lock;
    looking = new Timeline(new KeyFrame(LOOK, _ -> look()));
    looking.setCycleCount(Animation.INDEFINITE);
  }

  void watch(Scene scene) {
    scene.addEventFilter(InputEvent.ANY, touched);
    touch();
    looking.play();
  }

  void end() {
    looking.stop();
  }

  /** Someone is there. */
  void touch() {
    last = time.nanos();
  }

  /** Locks if it is time. */
  void look() {
    if (!mayLock.getAsBoolean()) {
      touch();
    } else if (time.nanos() - last >= patience.get().toNanos()) {
      touch();
      lock.run();
    }
  }
}
