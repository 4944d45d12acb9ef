package app.understory.intake.view.safety;

import app.understory.intake.safety.SafetyPlans;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.Vault;

/** Makes the screen of one person's plan of safety. */
public final class SafetyPlanScreen {
  private final SafetyPlanModel.Sources sources;
  private final Vault vault;
  private final Stagehand stagehand;

  public SafetyPlanScreen(SafetyPlans plans, People people, Setup setup, Vault vault, Stagehand stagehand) {
    sources = new SafetyPlanModel.Sources(plans, people, setup);
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /** The plan of that person. */
  public Screen<SafetyPlanController> load(PersonId person, SafetyPlanExits exits) {
    SafetyPlanModel model = new SafetyPlanModel(person, sources, vault, stagehand);
    return Screens.load(SafetyPlanController.class, () -> new SafetyPlanController(model, exits));
  }
}
