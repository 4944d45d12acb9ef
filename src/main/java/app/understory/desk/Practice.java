package app.understory.desk;

import app.understory.desk.frame.Frame;
import app.understory.desk.frame.FrameBookmark;
import app.understory.desk.frame.PersonFacts;
import app.understory.desk.frame.PersonTab;
import app.understory.desk.frame.Place;
import app.understory.desk.frame.Unwinding;
import app.understory.desk.palette.Palette;
import app.understory.desk.preferences.ComputerChoices;
import app.understory.desk.reach.Emergency;
import app.understory.desk.reach.FromSessions;
import app.understory.desk.rooms.AttachmentRoom;
import app.understory.desk.rooms.ExchangeRoom;
import app.understory.desk.rooms.IntegrationRoom;
import app.understory.desk.rooms.KnownFacts;
import app.understory.desk.rooms.PeopleRoom;
import app.understory.desk.rooms.PracticeRoom;
import app.understory.desk.rooms.PreferencesRoom;
import app.understory.desk.rooms.PrepReadiness;
import app.understory.desk.rooms.PrepRoom;
import app.understory.desk.rooms.RecordRoom;
import app.understory.desk.rooms.SessionRoom;
import app.understory.desk.rooms.SpellingRoom;
import app.understory.desk.rooms.TodayRoom;
import app.understory.desk.rooms.course.CourseRoom;
import app.understory.desk.rooms.intake.IntakeRoom;
import app.understory.desk.rooms.intake.SafetyRoom;
import app.understory.desk.rooms.letter.LetterRoom;
import app.understory.desk.rooms.measure.MeasureRoom;
import app.understory.desk.rooms.talk.CallRoom;
import app.understory.desk.rooms.talk.TalkRoom;
import app.understory.desk.words.Expansion;
import app.understory.practice.Setup;
import app.understory.session.LiveLog;
import app.understory.session.terms.HouseRoom;
import app.understory.vault.Opened;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The practice, exactly as long as its vault is open: one room for each feature, put into the frame. Locking is closing
 * and dropping this.
 */
public final class Practice implements AutoCloseable {
  private final Frame frame;
  private final PersonFacts facts;
  private final SessionRoom session;
  private final TodayRoom today;
  private final MeasureRoom measures;
  private final PreferencesRoom preferences;
  private final Expansion expansion;
  private final AttachmentRoom attachments;
  private final Palette palette;

  /**
   * Makes each feature's room, in the order of treatment, with the bench and with the services of rooms before it; its
   * places go into the rail and its tabs to every person.
   *
   * @param frame the empty frame; its ways are what the bench leads along
   * @param bench what rooms are made with
   */
  public Practice(Frame frame, Bench bench) {
    this.frame = frame;
    Setup setup = new PracticeRoom(bench).setup();
    preferences = new PreferencesRoom(bench, setup);
    expansion = preferences.expand(frame.root());
    PeopleRoom people = new PeopleRoom(bench, setup);
    attachments = new AttachmentRoom(bench);
    CallRoom calls = new CallRoom(bench, people.people());
    palette = new Palette(frame.root(), calls.commands(), bench.stagehand(), bench.ways()::takenOver);
    IntakeRoom intake = new IntakeRoom(bench, setup, attachments, people);
    CourseRoom course = new CourseRoom(bench, setup);
    PrepRoom prep = new PrepRoom(bench, setup, people.people(), attachments);
    SpellingRoom spelling = new SpellingRoom(bench, setup, people.people());
    session = new SessionRoom(bench, setup, people.people(), people.visits(), prep.strands(),
        prep.preparation(), spelling);
    people.leadToSessions(session::begin);
    LiveLog log = session.log();
    ExchangeRoom exchange = new ExchangeRoom(bench, setup);
    TalkRoom talk = new TalkRoom(bench, setup, people, intake, calls.knowing(people, log), exchange);
    IntegrationRoom integration = new IntegrationRoom(bench, people.people(), prep.strands(),
        prep.preparation(), log, exchange, spelling);
    session.leadToNotes(integration::write);
    RecordRoom record = new RecordRoom(bench, people, prep, log, integration.integration(), exchange,
        calls);
    PrepReadiness ready = ready(record, people, setup, intake, course);
    session.reach(new FromSessions(integration, record, intake.history()));
    lead(prep, integration, record, ready);
    attach(session, integration, record, attachments);
    print(exchange, prep, intake, people, setup, ready);
    today = new TodayRoom(bench, setup, people, record, session, integration.integration(), talk);
    measures = MeasureRoom.of(bench, setup, people, log, exchange);
    today.also(measures::owed);
    SafetyRoom safety = new SafetyRoom(bench, setup, people.people(), exchange);
    facts = new KnownFacts(people.people(), log, measures.flags()::of, safety::words, talk.talks(),
        course.known().and(intake.facts()::asking));
    furnish(Stream.of(today.places(), people.places()), Stream.of(record.tabs(), talk.tabs(),
        intake.tabs(), course(course, people, exchange),
        prep.tabs(session.moments(), ready), session.tabs(), integration.tabs(), measures.tabs(),
        safety.tabs(), letter(bench, setup, people, log, exchange), record.strandTabs()));
  }

  /** Puts places into the rail and tabs to every person, in this order. */
  private void furnish(Stream<List<Place>> places, Stream<List<PersonTab>> tabs) {
    places.flatMap(List::stream).forEach(frame::add);
    tabs.flatMap(List::stream).forEach(frame::add);
  }

  private List<PersonTab> course(CourseRoom course, PeopleRoom people, ExchangeRoom exchange) {
    return course.tabs(people.people(), people.visits(), session.log(), attachments, exchange.printings(),
        measures::chart);
  }

  private List<PersonTab> letter(Bench bench, Setup setup, PeopleRoom people, LiveLog log,
      ExchangeRoom exchange) {
    return new LetterRoom(bench, setup, people, log, measures.measures(), exchange).tabs();
  }

  private static PrepReadiness ready(RecordRoom record, PeopleRoom people, Setup setup,
      IntakeRoom intake, CourseRoom course) {
    return new PrepReadiness(record.standings(), new Emergency(people.people(), new HouseRoom(setup)),
        person -> Stream.of(intake.facts().before(person), course.known().before(person))
            .flatMap(List::stream).toList());
  }

  private static void print(ExchangeRoom exchange, PrepRoom prep, IntakeRoom intake, PeopleRoom people,
      Setup setup, PrepReadiness ready) {
    exchange.takeHome(prep, people.people(), ready);
    intake.print(exchange, setup, people.people());
  }

  private static void attach(SessionRoom session, IntegrationRoom integration, RecordRoom record,
      AttachmentRoom attachments) {
    session.attach(() -> attachments.row(() -> {}));
    integration.attach(attachments::row);
    record.attach(attachments::row);
  }

  private static void lead(PrepRoom prep, IntegrationRoom integration, RecordRoom record,
      PrepReadiness ready) {
    prep.leadToStrand(record::openStrand);
    integration.leadToStrand(record::openStrand);
    integration.leadToOpenings(person -> prep.openings(person, ready));
  }

  /** Opens at the first place, or where one was before: in a live session too, where it was locked in one. */
  public void begin(@Nullable FrameBookmark mark) {
    frame.begin(facts, mark);
    if (mark != null && mark.inSession()) {
      session.resume();
    }
  }

  /**
   * Where one was before the program ended. Nothing while a session is under way, since Today offers that first. To be
   * asked off the JavaFX thread, before {@link #begin}.
   */
  public Optional<FrameBookmark> last() {
    return session.log().live().isPresent() ? Optional.empty() : frame.last();
  }

  /** What this computer remembers has its place in the preferences. Before {@link #begin}. */
  public void equip(ComputerChoices computer) {
    frame.add(preferences.place(computer));
    session.on(computer.machine());
  }

  /** What the window does while a form is in the hands of a person. Before {@link #begin}. */
  public void guard(Guard window) {
    measures.guard(window);
  }

  /** Says on today that an older copy was opened. Before {@link #begin}. */
  public void tell(Opened.Older older) {
    today.tell(older);
  }

  /** What today leads to beyond the practice: a new recovery sheet, and a rehearsal. Before {@link #begin}. */
  public void lead(Runnable renewSheet, Runnable rehearse) {
    today.leadToRecovery(renewSheet);
    today.leadToRehearsal(rehearse);
  }

  /** Whether a session is under way, on the screen or not. */
  public boolean sessionLive() {
    return session.live();
  }

  @Override
  public void close() {
    new Unwinding().step(palette::close).step(expansion::close).step(session::rest).step(frame::close)
        .step(attachments::close).end();
  }
}
