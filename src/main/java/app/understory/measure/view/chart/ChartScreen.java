package app.understory.measure.view.chart;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.measure.Measures;
import app.understory.measure.chart.DosingFacts;
import app.understory.people.PersonId;
import app.understory.vault.Vault;
import java.util.Optional;
import javafx.scene.Parent;
import javafx.scene.control.ScrollPane;

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
    Screen<ChartController> chart = Screens.load(ChartController.class,
        () -> new ChartController(model, exits, whose, back));
    return back.isEmpty() ? chart : new Screen<>(scrolled(chart.root()), chart.controller(), chart.help());
  }

  /** One that stands alone scrolls by itself. */
  private static ScrollPane scrolled(Parent chart) {
    ScrollPane scroll = new ScrollPane(chart);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinWidth(0);
    return scroll;
  }
}
