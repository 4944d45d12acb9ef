package app.understory.desk.firstrun.steps;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import java.util.function.Consumer;
import java.util.random.RandomGenerator;

/** Makes the screens of the steps. */
public final class Steps {
  private final Founding founding;
  private final Turn turn;

  /** Where a step leads. */
  record Turn(Runnable next, Runnable back, Consumer<Throwable> failed) {}

  /**
   * @param next   the step is done
   * @param back   one step back
   * @param failed something failed that the step has no words for
   */
  public Steps(Founding founding, Runnable next, Runnable back, Consumer<Throwable> failed) {
    this.founding = founding;
    this.turn = new Turn(next, back, failed);
  }

  public Screen<? extends Step> where() {
    WhereModel model = new WhereModel(founding, turn);
    return Screens.load(WhereController.class, () -> new WhereController(model));
  }

  public Screen<? extends Step> passphrase() {
    PassphraseModel model = new PassphraseModel(founding, turn);
    return Screens.load(PassphraseController.class, () -> new PassphraseController(model));
  }

  /** @param random draws the two groups that are asked back */
  public Screen<? extends Step> recovery(RandomGenerator random) {
    RecoveryModel model = new RecoveryModel(founding, turn, random);
    return Screens.load(RecoveryController.class, () -> new RecoveryController(model));
  }

  public Screen<? extends Step> names() {
    NamesModel model = new NamesModel(founding, turn);
    return Screens.load(NamesController.class, () -> new NamesController(model));
  }
}
