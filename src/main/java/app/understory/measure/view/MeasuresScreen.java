package app.understory.measure.view;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.measure.view.entry.EntryController;
import app.understory.measure.view.plan.PlanController;
import app.understory.measure.view.plan.PlanModel;
import app.understory.measure.view.wording.WordingController;
import app.understory.measure.view.wording.WordingModel;
import app.understory.people.PersonId;
import app.understory.vault.Vault;

/** Makes the screen of one person's measures. */
public final class MeasuresScreen {
  private final MeasureDesk desk;
  private final Vault vault;
  private final Stagehand stagehand;

  public MeasuresScreen(MeasureDesk desk, Vault vault, Stagehand stagehand) {
    this.desk = desk;
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /** The measures of that person. */
  public Screen<?> load(PersonId person, MeasuresExits exits) {
    MeasuresModel model = new MeasuresModel(person, desk, vault, stagehand, exits);
    Screen<EntryController> entry = Screens.load(EntryController.class,
        () -> new EntryController(model.entry()));
    Screen<PlanController> plan = Screens.load(PlanController.class,
        () -> new PlanController(new PlanModel(desk.plans(), model.overviewProperty(), stagehand)));
    Screen<WordingController> wording = Screens.load(WordingController.class,
        () -> new WordingController(new WordingModel(desk, stagehand)));
    MeasuresController.Leading leading = new MeasuresController.Leading(() -> exits.overTime(person),
        () -> exits.safetyPlan(person));
    return Screens.load(MeasuresController.class,
        () -> new MeasuresController(model, entry, plan, wording, leading));
  }
}
