package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.desk.frame.Place;
import app.understory.kit.Screen;
import app.understory.kit.Words;
import app.understory.people.People;
import app.understory.people.PeopleStore;
import app.understory.people.PersonId;
import app.understory.people.view.PeopleExits;
import app.understory.people.view.PeopleScreen;
import app.understory.people.view.identity.IdentityScreen;
import app.understory.practice.PracticeCard;
import app.understory.practice.Setup;
import app.understory.record.Roster;
import app.understory.record.RosterStore;
import app.understory.vault.Vault;
import app.understory.visit.VisitStore;
import app.understory.visit.Visits;
import java.util.List;
import java.util.function.Consumer;

/** People and their visits: who they are, and who comes when. */
public final class PeopleRoom {
  private static final Words WORDS = Words.of(PeopleRoom.class);

  private final Bench bench;
  private final People people;
  private final Visits visits;
  private final Roster roster;
  private Consumer<PersonId> session;

  /** Made with what says whether someone new may be added. */
  public PeopleRoom(Bench bench, Setup setup) {
    this.bench = bench;
    this.session = person -> bench.ways().open(person, "session");
    Vault vault = bench.vault();
    people = new People(new PeopleStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        () -> setup.card().filter(PracticeCard::mayAdmit).isPresent());
    visits = new Visits(new VisitStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    roster = new Roster(new RosterStore(vault.rows()), people, visits);
  }

  /** What begins a session for someone: a higher room does. */
  public void leadToSessions(Consumer<PersonId> begin) {
    session = begin;
  }

  public People people() {
    return people;
  }

  public Visits visits() {
    return visits;
  }

  public Roster roster() {
    return roster;
  }

  /** Its line in the rail. */
  public List<Place> places() {
    return List.of(new Place("people", "fth-users", WORDS.get("place"), this::list));
  }

  /** The part of intake that says who a person is. */
  public Screen<?> identity(PersonId person) {
    return new IdentityScreen(people, bench.vault(), bench.stagehand()).load(person);
  }

  private Screen<?> list() {
    return new PeopleScreen(people, roster, bench.vault(), bench.stagehand()).load(new Exits());
  }

  private final class Exits implements PeopleExits {
    @Override
    public void open(PersonId person) {
      bench.ways().open(person);
    }

    @Override
    public void identity(PersonId person) {
      bench.ways().open(person, "intake");
    }

    @Override
    public void beginSession(PersonId person) {
      session.accept(person);
    }

    @Override
    public void recovery() {
      bench.ways().goTo("today");
    }

    @Override
    public void leave() {
      bench.ways().goTo("today");
    }
  }
}
