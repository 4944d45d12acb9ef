package app.understory.record.view.strands;

import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.work.Stagehand;
import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.record.strands.Loom;
import app.understory.strand.StrandId;
import app.understory.strand.Strands;
import app.understory.vault.Vault;
import java.util.Optional;
import java.util.function.Supplier;

/** Puts a person's strands together: all of them, and each alone. */
public final class StrandsScreen {
  private final Loom loom;
  private final Strands strands;
  private final People people;
  private final Vault vault;
  private final Stagehand stagehand;

  public StrandsScreen(Loom loom, Strands strands, People people, Vault vault, Stagehand stagehand) {
    this.loom = loom;
    this.strands = strands;
    this.people = people;
    this.vault = vault;
    this.stagehand = stagehand;
  }

  /**
   * Loads it for one person.
   *
   * @param wanted gives once the strand that is to be opened when it comes into view
   */
  public Screen<StrandsController> load(PersonId person, StrandsExits exits,
      Supplier<Optional<StrandId>> wanted) {
    WeaveModel weave = new WeaveModel(person, loom, people, vault.changes(), stagehand);
    return Screens.load(StrandsController.class, () -> new StrandsController(
        Screens.load(WeaveController.class,
            () -> new WeaveController(weave, () -> exits.print(person, "strands",
                format -> WeaveSheet.of(weave.weaveProperty().get(), called(person), weave.today(),
                    format)))),
        (strand, back) -> story(person, strand, exits, back), wanted));
  }

  /** What they are called, without what follows the first name: a surname does not leave the house. */
  private String called(PersonId person) {
    return people.find(person).map(Person::preferredName).map(StrandsScreen::first).orElse("");
  }

  static String first(String name) {
    return name.strip().split(" ", 2)[0];
  }

  private Screen<StoryController> story(PersonId person, StrandId strand, StrandsExits exits,
      StoryController.Leading leading) {
    StoryModel model = new StoryModel(strand, loom, strands, vault.time(), vault.drafts(), vault.changes(),
        stagehand);
    String name = people.find(person).map(Person::preferredName).orElse("");
    return Screens.load(StoryController.class,
        () -> new StoryController(model, new StoryController.Whose(person, name), exits, leading));
  }
}
