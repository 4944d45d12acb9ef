package app.understory.desk.unlock;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.vault.Opened;
import app.understory.vault.VaultState;
import app.understory.vault.time.Timekeeper;
import java.util.concurrent.CompletableFuture;

/** Makes the screens of the doorstep. */
public final class Doorstep {
  private final Stagehand stagehand;
  private final Entrance entrance;

  public Doorstep(Stagehand stagehand, Entrance entrance) {
    this.stagehand = stagehand;
    this.entrance = entrance;
  }

  /** Asks for the passphrase. */
  public Screen<?> unlock(Gate gate, String practiceName, CompletableFuture<Void> closing) {
    UnlockModel model = new UnlockModel(gate, stagehand, entrance, practiceName, closing);
    return Screens.load(UnlockController.class, () -> new UnlockController(model));
  }

  /** Says that a practice of made-up people is being made. */
  public Screen<?> waiting() {
    return Screens.load(WaitingController.class, WaitingController::new);
  }

  /** Asks for the recovery sheet. */
  public Screen<?> withSheet(Gate gate) {
    SheetUnlockModel model = new SheetUnlockModel(gate, stagehand, entrance);
    return Screens.load(SheetUnlockController.class, () -> new SheetUnlockController(model));
  }

  /** Says why it does not open. */
  public Screen<?> trouble(Gate gate, VaultState state) {
    TroubleModel model = new TroubleModel(gate, state, stagehand, entrance);
    return Screens.load(TroubleController.class, () -> new TroubleController(model));
  }

  /** Says what was brought back. */
  public Screen<?> broughtBack(Opened opened, Timekeeper time, Runnable goOn) {
    BroughtBackModel model = new BroughtBackModel(opened, time);
    return Screens.load(BroughtBackController.class, () -> new BroughtBackController(model, goOn));
  }
}
