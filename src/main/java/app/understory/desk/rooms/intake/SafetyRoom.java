package app.understory.desk.rooms.intake;

import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.rooms.ExchangeRoom;
import app.understory.exchange.sheet.Format;
import app.understory.exchange.sheet.Sheet;
import app.understory.intake.safety.SafetyPlanStore;
import app.understory.intake.safety.SafetyPlans;
import app.understory.intake.view.safety.SafetyPlanExits;
import app.understory.intake.view.safety.SafetyPlanScreen;
import app.understory.kit.Days;
import app.understory.kit.Words;
import app.understory.people.People;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.vault.Vault;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Plans of safety: their page beside the tabs, and what the header says of them. */
public final class SafetyRoom {
  /** The page's name among those of a person. */
  public static final String PAGE = "safety";
  private static final Words WORDS = Words.of(SafetyRoom.class);
  private static final String KIND = "safety-plan";

  private final Bench bench;
  private final Setup setup;
  private final ExchangeRoom exchange;
  private final SafetyPlans plans;
  private final SafetyPlanScreen screen;

  public SafetyRoom(Bench bench, Setup setup, People people, ExchangeRoom exchange) {
    this.bench = bench;
    this.setup = setup;
    this.exchange = exchange;
    Vault vault = bench.vault();
    plans = new SafetyPlans(new SafetyPlanStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician());
    screen = new SafetyPlanScreen(plans, people, setup, vault, bench.stagehand());
  }

  /** The plans. */
  public SafetyPlans plans() {
    return plans;
  }

  /** Opens a person's plan. */
  public void open(PersonId person) {
    bench.ways().open(person, PAGE);
  }

  /** Its page, which has no place among the tabs. */
  public List<PersonTab> tabs() {
    return List.of(new PersonTab(PAGE, WORDS.get("title"), person -> screen.load(person, new Exits()), true));
  }

  /** What the header says, where a plan is on file. Not for the JavaFX thread. */
  public Optional<String> words(PersonId person) {
    return plans.standing(person).map(standing -> {
      Days days = new Days(bench.vault().time().today());
      String words = standing.reviewed().map(when -> WORDS.get("reviewed", days.brief(when.day())))
          .orElse(WORDS.get("not.reviewed"));
      return standing.changed() ? WORDS.get("changed", words) : words;
    });
  }

  private final class Exits implements SafetyPlanExits {
    @Override
    public void measures(PersonId person) {
      bench.ways().open(person, "measures");
    }

    @Override
    public void print(PersonId person, Function<Format, Sheet> sheet) {
      exchange.show(KIND, Optional.of(person), sheet);
    }

    @Override
    public String telephone() {
      return setup.setting("practice.telephone", "");
    }
  }
}
