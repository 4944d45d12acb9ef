package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.desk.frame.Place;
import app.understory.desk.preferences.ComputerChoices;
import app.understory.desk.preferences.PreferencesModel;
import app.understory.desk.preferences.PreferencesScreen;
import app.understory.desk.preferences.habits.HabitRows;
import app.understory.desk.preferences.habits.HabitsModel;
import app.understory.desk.words.Expansion;
import app.understory.kit.Words;
import app.understory.practice.PhraseStore;
import app.understory.practice.Phrases;
import app.understory.practice.Setup;
import app.understory.prep.template.Prompts;
import app.understory.prep.template.TemplateStore;
import app.understory.prep.template.Templates;
import app.understory.prep.view.template.Delivered;
import app.understory.vault.Vault;
import javafx.scene.Parent;

/** What the practice and this computer have chosen, and the words it writes often. */
public final class PreferencesRoom {
  private static final Words WORDS = Words.of(PreferencesRoom.class);

  private final Bench bench;
  private final Setup setup;
  private final Phrases phrases;

  public PreferencesRoom(Bench bench, Setup setup) {
    this.bench = bench;
    this.setup = setup;
    Vault vault = bench.vault();
    phrases = new Phrases(new PhraseStore(vault.rows()), vault.scribe(), vault.ids());
  }

  /** Its line at the foot of the rail. */
  public Place place(ComputerChoices computer) {
    return new Place(Place.PREFERENCES, "fth-sliders", WORDS.get("place"), () -> PreferencesScreen.of(
        new PreferencesModel(setup, phrases, bench.vault().changes(), bench.stagehand()), habits(),
        computer));
  }

  private HabitRows habits() {
    Vault vault = bench.vault();
    return new HabitRows(new HabitsModel(new Prompts(setup),
        new Templates(new TemplateStore(vault.rows()), vault.scribe(), vault.ids()), Delivered.all(),
        vault.changes(), bench.stagehand()));
  }

  /** Puts the practice's words in wherever they are asked for in there, until it is closed. */
  public Expansion expand(Parent root) {
    return new Expansion(root, phrases, bench.vault().changes(), bench.stagehand());
  }
}
