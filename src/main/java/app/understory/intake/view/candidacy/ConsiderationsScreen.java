package app.understory.intake.view.candidacy;

import app.understory.intake.candidacy.Considerations;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.Vault;

/** Puts the list of considerations together, to stand inside another page of intake. */
public final class ConsiderationsScreen {
  private final Considerations considerations;
  private final Setup setup;
  private final Vault vault;
  private final Stagehand stagehand;

  public ConsiderationsScreen(Considerations considerations, Setup setup, Vault vault, Stagehand stagehand) {
    this.considerations = considerations;
    this.setup = setup;
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /**
   * Loads it for one person. The page around lays its root, tells it when it is shown and hidden, and hands itself to
   * {@link ConsiderationsController#crossFrom}.
   *
   * @param from where what is judged here is known from, as <i>first talk</i>; may be empty
   */
  public Screen<ConsiderationsController> load(PersonId person, String from) {
    return Screens.load(ConsiderationsController.class, () -> {
      ConsiderationsModel model = new ConsiderationsModel(person, considerations, setup, vault, stagehand);
      model.from(from);
      return new ConsiderationsController(model);
    });
  }
}
