package app.understory.desk.rooms.measure;

import app.understory.desk.Bench;
import app.understory.desk.Guard;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.rooms.ExchangeRoom;
import app.understory.desk.rooms.PeopleRoom;
import app.understory.desk.rooms.intake.SafetyRoom;
import app.understory.kit.Screen;
import app.understory.kit.Screens;
import app.understory.kit.Words;
import app.understory.measure.CourseFacts;
import app.understory.measure.DefinitionStore;
import app.understory.measure.Instruments;
import app.understory.measure.Library;
import app.understory.measure.Measures;
import app.understory.measure.Response;
import app.understory.measure.ResponseStore;
import app.understory.measure.chart.DosingFacts;
import app.understory.measure.definition.Measure;
import app.understory.measure.due.PlanStore;
import app.understory.measure.due.Plans;
import app.understory.measure.safety.Safety;
import app.understory.measure.safety.SafetyStore;
import app.understory.measure.view.MeasureDesk;
import app.understory.measure.view.MeasuresExits;
import app.understory.measure.view.MeasuresScreen;
import app.understory.measure.view.handover.HandOverModel;
import app.understory.measure.view.handover.HandOverScreen;
import app.understory.measure.wording.Wording;
import app.understory.measure.wording.WordingStore;
import app.understory.measure.wording.Wordings;
import app.understory.people.PersonId;
import app.understory.practice.Setup;
import app.understory.record.Agenda;
import app.understory.session.LiveLog;
import app.understory.vault.Vault;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Measures: what people answer, what is due, what must not be missed. */
public final class MeasureRoom {
  private static final Words WORDS = Words.of(MeasureRoom.class);

  private final Bench bench;
  private final MeasureDesk desk;
  private Guard guard = Guard.NONE;
  private Optional<ChartRoom> charts = Optional.empty();

  /** @param course what the rooms above know of where a person is in the course */
  public MeasureRoom(Bench bench, Setup setup, PeopleRoom people, CourseFacts course) {
    this.bench = bench;
    Vault vault = bench.vault();
    ResponseStore responses = new ResponseStore(vault.rows());
    Library library = new Library(Instruments.delivered(), new DefinitionStore(vault.rows()), responses,
        vault.scribe(), vault.time());
    Measures measures = new Measures(responses, library, course, vault.scribe(), vault.ids(), vault.time());
    Safety safety = new Safety(new SafetyStore(vault.rows()), measures, vault.scribe(), vault.time(),
        vault.clinician());
    Plans plans = new Plans(new PlanStore(vault.rows()), setup, measures, people.visits(), vault.scribe(),
        vault.time());
    desk = new MeasureDesk(people.people(), people.visits(), measures, plans, safety,
        new Wordings(new WordingStore(vault.rows()), vault.scribe(), vault.time()));
  }

  /** With what the sessions tell: where a person is in the course, and what stands beneath their scores. */
  public static MeasureRoom of(Bench bench, Setup setup, PeopleRoom people, LiveLog log,
      ExchangeRoom exchange) {
    MeasureRoom room = new MeasureRoom(bench, setup, people, new SessionCourse(log));
    room.chart(new SessionDosings(log), exchange);
    return room;
  }

  /** A chart of that person, to stand beside something else. */
  public Screen<?> chart(PersonId person) {
    return charts.orElseThrow().beside(person);
  }

  /** What people answered, and what it comes to. */
  public Measures measures() {
    return desk.measures();
  }

  /** When measures are due. */
  public Plans plans() {
    return desk.plans();
  }

  /** Answers that must not be missed. */
  public Safety safety() {
    return desk.safety();
  }

  /** What stands in a person's header. */
  public FlagWords flags() {
    return new FlagWords(desk.safety(), bench.vault().time()::today);
  }

  /** What is due of whom on that day. Off the JavaFX thread. */
  public List<Agenda.Owed> owed(LocalDate today) {
    return new MeasuresOwed(desk).on(today);
  }

  /** Leads from the measures to what shows them over time. */
  private void chart(DosingFacts dosings, ExchangeRoom exchange) {
    charts = Optional.of(new ChartRoom(bench, desk.people(), desk.measures(), dosings, exchange));
  }

  /** What the window does while a form is in the hands of the person. */
  public void guard(Guard window) {
    guard = window;
  }

  private void handOver(Response form) {
    bench.stagehand().run(() -> new Handed(desk.measures().measure(form), desk.wordings().of(form.measure())))
        .then(handed -> {
          GiveBackModel back = new GiveBackModel(guard, bench.stagehand(), () -> {
            guard.shut(false);
            bench.ways().giveBack();
          });
          HandOverModel model = new HandOverModel(form, handed.measure(), handed.wording(), desk.measures(),
              bench.stagehand());
          guard.shut(true);
          bench.ways().spread(HandOverScreen.of(model,
              Screens.load(GiveBackController.class, () -> new GiveBackController(back))));
        });
  }

  private record Handed(Measure measure, Optional<Wording> wording) {}

  /** Its tab of every person, and the page of scores over time that it leads to. */
  public List<PersonTab> tabs() {
    MeasuresScreen screen = new MeasuresScreen(desk, bench.vault(), bench.stagehand());
    PersonTab tab = new PersonTab(ChartRoom.MEASURES, WORDS.get("tab"),
        person -> screen.load(person, new Exits()));
    return Stream.concat(Stream.of(tab), charts.stream().map(ChartRoom::page)).toList();
  }

  private final class Exits implements MeasuresExits {
    @Override
    public void overTime(PersonId person) {
      bench.ways().open(person, ChartRoom.PAGE);
    }

    @Override
    public void safetyPlan(PersonId person) {
      bench.ways().open(person, SafetyRoom.PAGE);
    }

    @Override
    public void handOver(Response form) {
      MeasureRoom.this.handOver(form);
    }
  }
}
