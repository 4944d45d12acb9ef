package app.understory.people.view.identity;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Words;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.vault.Vault;

/** Puts the page of who a person is together. */
public final class IdentityScreen {
  private final People people;
  private final Vault vault;
  private final Stagehand stagehand;

  public IdentityScreen(People people, Vault vault, Stagehand stagehand) {
    this.people = people;
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /** Loads it for one person. */
  public Screen<IdentityController> load(PersonId person) {
    return Screens.load(IdentityController.class,
        () -> new IdentityController(new IdentityModel(people, person, stagehand, vault.drafts()),
            new MovedLine(new MovedModel(people, person, stagehand), Words.of(IdentityController.class))));
  }
}
