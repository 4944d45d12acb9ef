package app.understory.desk.rooms.measure;

import app.understory.desk.Bench;
import app.understory.desk.rooms.ExchangeRoom;
import app.understory.kit.Screen;
import app.understory.measure.Measures;
import app.understory.measure.chart.DosingFacts;
import app.understory.measure.view.chart.ChartExits;
import app.understory.measure.view.chart.ChartScreen;
import app.understory.people.People;
import app.understory.people.PersonId;
import java.util.Optional;

/** Scores over time: over the whole window, or beside something else. */
public final class ChartRoom {
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

  /** Shows it over the whole window; Esc leads back. */
  public void open(PersonId person) {
    bench.stagehand().run(() -> called(person)).then(name -> bench.ways()
        .spread(screen.load(person, name, exits, Optional.of(bench.ways()::giveBack))));
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
