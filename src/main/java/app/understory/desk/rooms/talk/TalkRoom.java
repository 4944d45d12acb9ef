package app.understory.desk.rooms.talk;

import app.understory.desk.Bench;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.rooms.ExchangeRoom;
import app.understory.desk.rooms.PeopleRoom;
import app.understory.desk.rooms.intake.IntakeRoom;
import app.understory.intake.talk.ConsultationStore;
import app.understory.intake.talk.Consultations;
import app.understory.intake.view.talk.TalkExits;
import app.understory.intake.view.talk.TalkScreen;
import app.understory.intake.view.talk.Ways;
import app.understory.kit.Words;
import app.understory.people.Person;
import app.understory.practice.Setup;
import app.understory.record.Agenda;
import app.understory.record.Agenda.Due.What;
import app.understory.record.removal.Removal;
import app.understory.record.removal.RemovalStore;
import app.understory.record.view.removal.RemovalScreen;
import app.understory.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** First talks with people who may come. */
public final class TalkRoom {
  /** The short name of its tab. */
  public static final String TAB = "talk";

  private static final Words WORDS = Words.of(TalkRoom.class);

  private final Bench bench;
  private final CallRoom calls;
  private final Consultations talks;
  private final TalkScreen screen;
  private final NextSteps steps;
  private final ExchangeRoom exchange;
  private final Removal removal;

  public TalkRoom(Bench bench, Setup setup, PeopleRoom people, IntakeRoom intake, CallRoom calls,
      ExchangeRoom exchange) {
    this.bench = bench;
    this.calls = calls;
    this.exchange = exchange;
    Vault vault = bench.vault();
    talks = new Consultations(new ConsultationStore(vault.rows()), people.visits(), vault.scribe(),
        vault.time());
    removal = new Removal(new RemovalStore(vault.rows()), people.people(), vault.scribe(), vault.drafts());
    steps = new NextSteps(setup, talks, new Ways(setup));
    screen = new TalkScreen(talks, people.people(), setup, intake.considerationsList(), vault,
        bench.stagehand());
  }

  public Consultations talks() {
    return talks;
  }

  public CallRoom calls() {
    return calls;
  }

  /** What is due until that day: whom to come back to after a first talk, whom to call again, calls not ended. */
  public List<Agenda.Owed> owed(LocalDate until) {
    Stream<Agenda.Owed> after = talks.due(until).stream()
        .flatMap(talk -> talk.followUp().stream()
            .map(day -> new Agenda.Owed(What.FOLLOW_UP, day, talk.person())));
    Stream<Agenda.Owed> again = calls.contacts().again(until).stream()
        .flatMap(contact -> contact.again().stream()
            .map(when -> new Agenda.Owed(What.CALL_AGAIN, when.day(), contact.person())));
    Stream<Agenda.Owed> unfinished = calls.contacts().unfinished().stream()
        .map(contact -> new Agenda.Owed(What.CALL_UNFINISHED, contact.began().day(), contact.person()));
    return Stream.of(after, again, unfinished).flatMap(each -> each).toList();
  }

  /** Its tab: the second. */
  public List<PersonTab> tabs() {
    return List.of(new PersonTab(TAB, WORDS.get("tab"), person -> screen.load(person, new Exits())));
  }

  private final class Exits implements TalkExits {
    @Override
    public void nextSteps(Person person) {
      exchange.show("next-steps", Optional.of(person.id()), format -> steps.sheet(person, format));
    }

    @Override
    public void intake(Person person) {
      bench.ways().open(person.id(), IntakeRoom.TAB);
    }

    @Override
    public Optional<Consumer<Person>> removal() {
      return Optional.of(person -> bench.ways().interrupt(RemovalScreen.of(person, removal,
          bench.stagehand(), bench.ways()::resume, () -> bench.ways().goTo("people"))));
    }

    @Override
    public void call(Person person) {
      calls.withThem(person);
    }
  }
}
