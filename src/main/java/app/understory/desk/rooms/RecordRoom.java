package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.frame.Ways;
import app.understory.integration.Integration;
import app.understory.kit.Words;
import app.understory.people.PersonId;
import app.understory.record.Standings;
import app.understory.record.Timeline;
import app.understory.record.view.OverviewExits;
import app.understory.record.view.OverviewScreen;
import app.understory.session.LiveLog;
import java.util.List;

/** One person's whole chart. */
public final class RecordRoom {
  private static final Words WORDS = Words.of(RecordRoom.class);

  private final Bench bench;
  private final Standings standings;
  private final OverviewScreen overview;

  public RecordRoom(Bench bench, PeopleRoom people, PrepRoom prep, LiveLog log, Integration integration) {
    this.bench = bench;
    standings = new Standings(people.people(), people.visits(), prep.preparation(), log);
    Timeline timeline = new Timeline(people.people(), people.visits(), prep.strands(), prep.preparation(),
        log,
        integration);
    overview = new OverviewScreen(timeline, prep.strands(), standings, people.people(), people.visits(),
        bench.vault().changes(), bench.stagehand());
  }

  /** How things stand before the medicine. */
  public Standings standings() {
    return standings;
  }

  /** Its tab of every person: the first. */
  public List<PersonTab> tabs() {
    return List.of(new PersonTab("overview", WORDS.get("tab"),
        person -> overview.load(person, new Exits(bench.ways()))));
  }

  private record Exits(Ways ways) implements OverviewExits {
    @Override
    public void prepare(PersonId person) {
      ways.open(person, "prepare");
    }

    @Override
    public void session(PersonId person) {
      ways.open(person, "session");
    }

    @Override
    public void integrate(PersonId person) {
      ways.open(person, "integrate");
    }

    @Override
    public void identity(PersonId person) {
      ways.open(person, "intake");
    }
  }
}
