package app.understory.desk.start;

import app.understory.desk.computer.Lights;
import app.understory.desk.computer.Preferences;
import app.understory.kit.FxStagehand;
import app.understory.kit.Look;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import javafx.stage.Stage;

/**
 * The program as long as its process lives: window, look, clock. A practice lives within it, exactly as long as its vault
 * is open. All on the JavaFX thread.
 */
public final class Program {
  private final FxStagehand stagehand;
  private final Computer computer;
  private final Threshold threshold;
  private final IdleWatch idle;
  private final CompletableFuture<Void> left = new CompletableFuture<>();
  private boolean leaving;

  private Program(ProgramSettings settings, Stage stage) {
    Preferences preferences = Preferences.read(settings.computer());
    stagehand = new FxStagehand("program", this::failed);
    Lights lights = new Lights(new Look(), preferences, this::keepPreferences);
    MainWindow window = new MainWindow(stage, lights, preferences);
    computer = new Computer(settings, preferences, lights, stagehand, window, new Panels(window, lights));
    threshold = new Threshold(computer);
    idle = new IdleWatch(settings.time(), () -> Duration.ofMinutes(preferences.idleMinutes()),
        threshold::mayLockByItself,
        threshold::lock);
    WindowKeys.listen(window.scene(), lights, new Verbs());
    stage.setOnCloseRequest(event -> {
      event.consume();
      if (!threshold.shut()) {
        leave();
      }
    });
  }

  /** Starts the program in that stage: at the practice opened last, or with a welcome. */
  public static Program start(ProgramSettings settings, Stage stage) {
    Program program = new Program(settings, stage);
    program.threshold.begin();
    program.computer.window().open();
    program.idle.watch(program.computer.window().scene());
    return program;
  }

  /** The light and reading size, for whoever drives the program. */
  public Lights lights() {
    return computer.lights();
  }

  /** Whether a practice is open in the window. */
  public boolean open() {
    return threshold.open();
  }

  /** Done when the last locking is: the backup read back, the files closed. */
  public CompletableFuture<Void> closing() {
    return threshold.closing();
  }

  /** Locks what is open; the window is free at once, the door closes behind it. */
  public boolean lock() {
    return threshold.lock();
  }

  /** Leaves: locks, waits for the door, closes the window. Asked again while the door closes, the window goes at once. */
  public void leave() {
    threshold.lock();
    if (leaving || threshold.closing().isDone()) {
      end();
    } else {
      leaving = true;
      stagehand.follow(threshold.closing()).then(_ -> end()).orElse(this::notClosedWhole);
    }
  }

  /** Runs when the window is closed and every file behind it. */
  public void whenLeft(Runnable done) {
    var _ = left.whenComplete((_, _) -> done.run());
  }

  /** Looks whether it is time to lock; the watch does so by itself every few seconds. */
  void lookWhetherIdle() {
    idle.look();
  }

  /** What lies between closed and open. */
  Threshold threshold() {
    return threshold;
  }

  private void failed(Throwable failure) {
    threshold.failed(failure);
  }

  /** What was being written at the end did not all reach the disk: it is said before the window goes; leaving again ends. */
  private void notClosedWhole(Throwable failure) {
    leaving = false;
    failed(failure);
  }

  private void keepPreferences() {
    computer.keepPreferences();
  }

  private void end() {
    idle.end();
    computer.window().close();
    computer.window().clear();
    computer.lights().end();
    stagehand.close();
    CompletableFuture<Void> kept = Behind.run(computer.preferences()::keep);
    var _ = CompletableFuture.allOf(threshold.closing(), kept).whenComplete((_, _) -> left.complete(null));
  }

  /** What the keys that hold everywhere lead to. */
  private final class Verbs implements WindowKeys.Verbs {
    @Override
    public void help() {
      threshold.help();
    }

    @Override
    public boolean lock() {
      return threshold.lock();
    }

    @Override
    public boolean shut() {
      return threshold.shut();
    }

    @Override
    public void fullScreen() {
      computer.window().fullScreen();
    }
  }
}
