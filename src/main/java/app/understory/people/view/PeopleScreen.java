package app.understory.people.view;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.record.Roster;
import app.understory.vault.Vault;

/** Puts the list of people together. */
public final class PeopleScreen {
  private final People people;
  private final Roster roster;
  private final Vault vault;
  private final Stagehand stagehand;

  public PeopleScreen(People people, Roster roster, Vault vault, Stagehand stagehand) {
    this.people = people;
    this.roster = roster;
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /** Loads it, leading along these exits. */
  public Screen<PeopleController> load(PeopleExits exits) {
    Screen<NewPersonController> slip = Screens.load(NewPersonController.class,
        () -> new NewPersonController(new NewPersonModel(people, stagehand, vault.drafts())));
    PeopleModel model = new PeopleModel(people, roster, stagehand, vault.changes(), PersonWords::status);
    return Screens.load(PeopleController.class,
        () -> new PeopleController(model, exits, people::today, slip));
  }
}
