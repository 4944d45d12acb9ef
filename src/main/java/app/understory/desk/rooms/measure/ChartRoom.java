package app.understory.desk.rooms.measure;

import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.rooms.ExchangeRoom;
import app.understory.kit.Screen;
import app.understory.kit.Words;
import app.understory.measure.Measures;
import app.understory.measure.chart.DosingFacts;
import app.understory.measure.view.chart.ChartExits;
import app.understory.measure.view.chart.ChartScreen;
import app.understory.people.People;
import app.understory.people.PersonId;
import java.util.Optional;

/** Scores over time: on a page of their own, or beside something else. */
public final class ChartRoom {
  /** The page's name among those of a person. */
  static final String PAGE = "over-time";
  /** Where it is opened from. */
  static final String MEASURES = "measures";
  private static final Words WORDS = Words.of(ChartRoom.class);
  private static final String KIND = "measures-over-time";

  private final Bench bench;
  private final People people;
  private final ChartScreen screen;
  private final ChartExits exits;

  public ChartRoom(Bench bench, People people, Measures measures, DosingFacts dosings,
      ExchangeRoom exchange) {
    this.bench = bench;
    this.people = people;
    screen = new ChartScreen(measures, dosings, bench.vault(), bench.stagehand());
    exits = (person, sheet) -> exchange.show(KIND, Optional.of(person), sheet);
  }

  /** Its page, which has no place among the tabs; Esc leads back to the measures. */
  PersonTab page() {
    return new PersonTab(PAGE, WORDS.get("title"), person -> screen.load(person, called(person), exits,
        Optional.of(() -> bench.ways().open(person, MEASURES))), true);
  }

  /** Makes one to stand beside something else. */
  public Screen<?> beside(PersonId person) {
    return screen.load(person, called(person), exits, Optional.empty());
  }

  /** What they are called, without what follows the first name: a surname does not leave the house. */
  private String called(PersonId person) {
    return people.find(person).map(each -> each.preferredName().strip().split(" ", 2)[0]).orElse("");
  }
}
