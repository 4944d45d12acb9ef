package app.understory.desk.rooms;

import app.understory.desk.Bench;
import app.understory.desk.frame.Place;
import app.understory.desk.frame.Ways;
import app.understory.desk.rooms.talk.CallRoom;
import app.understory.desk.rooms.talk.TalkRoom;
import app.understory.desk.today.TodayExits;
import app.understory.desk.today.TodayScreen;
import app.understory.integration.Integration;
import app.understory.kit.Words;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.record.Agenda;
import app.understory.record.AgendaStore;
import app.understory.vault.Opened;
import app.understory.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Today, which looks across all rooms. */
public final class TodayRoom {
  private static final Words WORDS = Words.of(TodayRoom.class);

  private final TodayScreen screen;
  private final Agenda agenda;
  private final Exits exits;

  public TodayRoom(Bench bench, Setup setup, PeopleRoom people, RecordRoom record, SessionRoom session,
      Integration integration, TalkRoom talk) {
    Vault vault = bench.vault();
    agenda = new Agenda(new AgendaStore(vault.rows()), people.roster(), people.visits(),
        record.standings(), session.log(), integration).also(talk::owed);
    screen = new TodayScreen(agenda, setup, vault, bench.stagehand());
    exits = new Exits(bench.ways(), session, talk.calls());
  }

  /** Its line in the rail: the first. */
  public List<Place> places() {
    return List.of(new Place("today", "fth-sun", WORDS.get("place"), () -> screen.load(exits)));
  }

  /** Asks this too what is due until a day. Before its place is shown. */
  public void also(Function<LocalDate, List<Agenda.Owed>> other) {
    Agenda _ = agenda.also(other);
  }

  /** Says that an older copy was opened. Before its place is shown. */
  public void tell(Opened.Older older) {
    screen.tell(older);
  }

  /** What leads to giving back the recovery sheet; without it today only says that it has to be. */
  public void leadToRecovery(Runnable recovery) {
    exits.recovery = recovery;
  }

  /** What begins a rehearsal; without it none is offered. */
  public void leadToRehearsal(Runnable rehearse) {
    exits.rehearse = rehearse;
  }

  private static final class Exits implements TodayExits {
    private final Ways ways;
    private final SessionRoom session;
    private final CallRoom calls;
    private @Nullable Runnable recovery;
    private @Nullable Runnable rehearse;

    Exits(Ways ways, SessionRoom session, CallRoom calls) {
      this.calls = calls;
      this.ways = ways;
      this.session = session;
    }

    @Override
    public void open(PersonId person) {
      ways.open(person);
    }

    @Override
    public void prepare(PersonId person) {
      ways.open(person, "prepare");
    }

    @Override
    public void identity(PersonId person) {
      ways.open(person, "intake");
    }

    @Override
    public void overview(PersonId person) {
      ways.open(person, "overview");
    }

    @Override
    public void resume() {
      session.resume();
    }

    @Override
    public void session(PersonId person) {
      ways.open(person, "session");
    }

    @Override
    public void measures(PersonId person) {
      ways.open(person, "measures");
    }

    @Override
    public void integrate(PersonId person) {
      ways.open(person, "integrate");
    }

    @Override
    public void talk(PersonId person) {
      ways.open(person, TalkRoom.TAB);
    }

    @Override
    public void call(PersonId person) {
      calls.goOn(person);
    }

    @Override
    public void people() {
      ways.goTo("people");
    }

    @Override
    public Optional<Runnable> recovery() {
      return Optional.ofNullable(recovery);
    }

    @Override
    public Optional<Runnable> rehearse() {
      return Optional.ofNullable(rehearse);
    }
  }
}
