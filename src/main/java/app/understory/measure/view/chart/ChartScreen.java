package app.understory.measure.view.chart;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.measure.Measures;
import app.understory.measure.chart.DosingFacts;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import java.util.Optional;

/** Makes charts: to stand beside something else, or alone. */
public final class ChartScreen {
  private final Measures measures;
  private final DosingFacts dosings;
  private final Vault vault;
  private final Stagehand stagehand;

  public ChartScreen(Measures measures, DosingFacts dosings, Vault vault, Stagehand stagehand) {
    this.measures = measures;
    this.dosings = dosings;
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /**
   * A chart of one person.
   *
   * @param whose what they are called on paper; no surname
   * @param back  leads back to where one was, where the chart stands alone
   */
  public Screen<ChartController> load(PersonId person, String whose, ChartExits exits,
      Optional<Runnable> back) {
    ChartModel model = new ChartModel(person, measures, dosings, vault.changes(), vault.time(), stagehand);
    return Screens.load(ChartController.class, () -> new ChartController(model, exits, whose, back));
  }
}
