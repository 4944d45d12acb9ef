package app.understory.session.view.machine;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.session.view.LiveController;
import app.understory.session.view.LiveModel;

/** Puts what the computer has to say into the live screen. */
public final class MachineScreen {
  private MachineScreen() {}

  /** From now on it is looked at while that session is sat through. */
  public static void over(LiveController live, LiveModel model, Machine machine, Stagehand stagehand) {
    MachineModel looks = new MachineModel(machine, stagehand, model.line()::note);
    Screen<MachineController> line = Screens.load(MachineController.class,
        () -> new MachineController(looks));
    live.warn(line.root());
    model.nowProperty().addListener((_, _, now) -> now.ifPresent(looks::tick));
  }
}
