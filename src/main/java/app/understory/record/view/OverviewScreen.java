package app.understory.record.view;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.record.Standings;
import app.understory.record.Timeline;
import app.understory.strand.Strands;
import app.understory.vault.rows.Changes;
import app.understory.visit.Visits;

/** Puts the overview of a person together. */
public final class OverviewScreen {
  private final OverviewModel.Sources sources;
  private final Visits visits;
  private final Changes changes;
  private final Stagehand stagehand;

  public OverviewScreen(Timeline timeline, Strands strands,
      Standings standings, People people, Visits visits,
      Changes changes, Stagehand stagehand) {
    this.sources = new OverviewModel.Sources(timeline, strands, standings, people);
    this.visits = visits;
    this.changes = changes;
    this.stagehand = stagehand;
  }

  /** Loads it for one person, leading along these exits. */
  public Screen<OverviewController> load(PersonId person, OverviewExits exits) {
    Screen<VisitsController> beside = Screens.load(VisitsController.class,
        () -> new VisitsController(new VisitsModel(person, visits, stagehand)));
    return Screens.load(OverviewController.class,
        () -> new OverviewController(new OverviewModel(person, sources, changes, stagehand), exits, beside));
  }
}
