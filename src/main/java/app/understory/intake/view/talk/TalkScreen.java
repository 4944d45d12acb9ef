package app.understory.intake.view.talk;

import app.understory.intake.talk.Consultations;
import app.understory.intake.view.candidacy.ConsiderationsController;
import app.understory.intake.view.candidacy.ConsiderationsScreen;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.Vault;

/** Puts the page of a first talk together. */
public final class TalkScreen {
  private final TalkModel.Sources sources;
  private final ConsiderationsScreen considerations;
  private final Ways ways;
  private final Stagehand stagehand;

  public TalkScreen(Consultations talks, People people, Setup setup, ConsiderationsScreen considerations,
      Vault vault, Stagehand stagehand) {
    this.sources = new TalkModel.Sources(talks, people, vault.drafts(), vault.changes());
    this.considerations = considerations;
    this.ways = new Ways(setup);
    this.stagehand = stagehand;
  }

  /** Loads it for one person, leading along these exits. */
  public Screen<TalkController> load(PersonId person, TalkExits exits) {
    Screen<ConsiderationsController> beside = considerations.load(person, Ways.from());
    TalkModel model = new TalkModel(person, sources, stagehand);
    return Screens.load(TalkController.class,
        () -> new TalkController(model, exits, beside, ways, stagehand));
  }
}
