package app.understory.desk.firstrun;

import app.understory.desk.computer.Lights;
import app.understory.desk.firstrun.steps.Founding;
import app.understory.desk.firstrun.steps.Steps;
import app.understory.desk.rooms.PracticeRoom;
import app.understory.desk.unlock.Entrance;
import app.understory.desk.unlock.Gate;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.vault.VaultState;
import app.understory.vault.keys.RecoveryCode;
import app.understory.vault.time.Timekeeper;
import java.nio.file.Path;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import javafx.scene.layout.StackPane;

/** Makes the screens of the first run. */
public final class FirstRun {
  private final Tools tools;
  private final Entrance entrance;

  /**
   * What they are made with.
   *
   * @param gates  the door to a folder
   * @param home   where a practice is kept unless another place is chosen
   * @param random draws the two groups that are asked back
   */
  public record Tools(Stagehand stagehand, Lights lights, Function<Path, Gate> gates, Path home,
      Timekeeper time,
      RandomGenerator random) {}

  public FirstRun(Tools tools, Entrance entrance) {
    this.tools = tools;
    this.entrance = entrance;
  }

  /** Welcomes. */
  public Screen<?> welcome() {
    return Screens.load(WelcomeController.class, () -> new WelcomeController(entrance, tools.lights()));
  }

  /** A new practice, from its place to its names. */
  public Screen<?> newPractice() {
    return newPractice(new Founding(tools.stagehand(), tools.gates(), tools.home(), tools.time()), 0);
  }

  /** The names of a practice whose vault is open and that was left before it had any. */
  public Screen<?> names(Gate gate, VaultState.Open open) {
    Founding founding = new Founding(tools.stagehand(), tools.gates(), gate.folder(), tools.time());
    founding.resume(gate, open);
    return newPractice(founding, 3);
  }

  /** Which one to open. */
  public Screen<?> openOne() {
    OpenOneModel model = new OpenOneModel(tools.stagehand(), tools.gates(), entrance, tools.home());
    return Screens.load(OpenOneController.class, () -> new OpenOneController(model));
  }

  /** Restores a backup beside what there is. */
  public Screen<?> restore() {
    RestoreModel model = new RestoreModel(tools.stagehand(), tools.gates(), entrance, tools.home());
    return Screens.load(RestoreController.class, () -> new RestoreController(model));
  }

  /**
   * A new recovery sheet of an open practice, which keeps that two groups were given back.
   *
   * @param done one is back, or will do it later
   */
  public Screen<?> recoverySheet(Gate gate, VaultState.Open open, RecoveryCode code, Runnable done) {
    Founding founding = new Founding(tools.stagehand(), tools.gates(), gate.folder(), tools.time());
    founding.renew(gate, open, code);
    Runnable next = () -> {
      if (founding.givenBack()) {
        tools.stagehand().follow(new PracticeRoom(open.vault()).setup().recoveryGivenBack());
      }
      done.run();
    };
    Screen<?> sheet = new Steps(founding, next, done, entrance::failed).recovery(tools.random());
    StackPane desk = new StackPane(sheet.root());
    desk.getStyleClass().addAll("us-entrance", "us-sheet-alone");
    return new Screen<>(desk, sheet.controller(), sheet.help());
  }

  private Screen<?> newPractice(Founding founding, int step) {
    NewPracticeModel model = new NewPracticeModel(founding, entrance, step);
    return Screens.load(NewPracticeController.class, () -> new NewPracticeController(model, tools.random()));
  }
}
