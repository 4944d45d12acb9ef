package app.understory.record;

import app.understory.integration.Integration;
import app.understory.integration.Note;
import app.understory.integration.NoteStore;
import app.understory.integration.Page;
import app.understory.integration.Revision;
import app.understory.people.Ally;
import app.understory.people.People;
import app.understory.people.PeopleStore;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.people.TypedWeight;
import app.understory.people.Weight;
import app.understory.practice.PracticeStore;
import app.understory.practice.Setup;
import app.understory.prep.PrepStore;
import app.understory.prep.Preparation;
import app.understory.prep.Worksheet;
import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.LiveLog;
import app.understory.session.LogStore;
import app.understory.session.Session;
import app.understory.session.SessionStore;
import app.understory.session.terms.Arrival;
import app.understory.session.terms.Terms;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.StrandStore;
import app.understory.strand.Strands;
import app.understory.strand.Turn;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.vault.time.Moment;
import app.understory.visit.ContactStore;
import app.understory.visit.Contacts;
import app.understory.visit.TypedWhen;
import app.understory.visit.Visit;
import app.understory.visit.VisitStore;
import app.understory.visit.Visits;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The services of a real vault, and short words for what a test needs to have happened in it. */
public final class SamplePractice {
  private final SampleVault sample;
  private final Setup setup;
  private final People people;
  private final Visits visits;
  private final Strands strands;
  private final Preparation preparation;
  private final LiveLog log;
  private final Integration integration;

  /** The services of that vault, founded, with the recovery sheet given back. */
  public SamplePractice(SampleVault sample) {
    this.sample = sample;
    Vault vault = sample.vault();
    setup = new Setup(new PracticeStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician(),
        vault.signing());
    people = new People(new PeopleStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        () -> setup.card().orElseThrow().mayAdmit());
    visits = new Visits(new VisitStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    StrandStore strandStore = new StrandStore(vault.rows());
    strands = new Strands(strandStore, vault.scribe(), vault.ids(), vault.time());
    preparation = new Preparation(new PrepStore(vault.rows()), strandStore, vault.scribe(), vault.ids(),
        vault.time());
    log = new LiveLog(new SessionStore(vault.rows()),
        new LogStore(vault.rows(), vault.ink(), vault.clinician()),
        vault.scribe(), vault.ids(), vault.time(), new Arrival(preparation, people, Terms::delivered));
    integration = new Integration(new NoteStore(vault.rows(), vault.ink(), vault.clinician()), vault.scribe(),
        vault.ids(), vault.time());
    setup.found("Understory Example Practice", "Robin Example", false).join();
  }

  /** Two groups of the recovery sheet were given back. */
  public SamplePractice ready() {
    setup.recoveryGivenBack().join();
    return this;
  }

  /** It is that time on the wall. */
  public void at(String wall) {
    sample.clock().set(LocalDateTime.parse(wall).atZone(sample.clock().getZone()).toInstant());
  }

  public Person admit(String name, @Nullable String legal, @Nullable String pronouns, @Nullable String born,
      Person.Status status) {
    return people
        .save(new Person(people.nextId(), name, Optional.ofNullable(legal), Optional.ofNullable(pronouns),
            Optional.ofNullable(born).map(LocalDate::parse), Person.Reach.UNKNOWN, status, people.now(),
            Optional.empty()))
        .join();
  }

  public Ally ally(Person person, Ally.Role role, String name, String relation) {
    return people.save(new Ally(people.nextDetailId(), person.id(), role, name,
        Optional.of(relation).filter(words -> !words.isEmpty()), Optional.of("555 0143"))).join();
  }

  public Weight weigh(Person person, String typed) {
    TypedWeight.Clear clear = (TypedWeight.Clear) TypedWeight.read(typed, Optional.empty());
    return people.save(new Weight(people.nextDetailId(), person.id(), clear.kilograms(), typed, people.now()))
        .join();
  }

  public Visit plan(Person person, Visit.Kind kind, String when) {
    Moment at = ((TypedWhen.Clear) TypedWhen.read(when, visits.now())).when();
    return visits.save(Visit.planned(visits.nextId(), person.id(), kind, at, 50)).join();
  }

  public Strand strand(Person person, Strand.Kind kind, String words) {
    return strands.begin(strands.nextId(), person.id(), kind, words).join();
  }

  /** A worksheet with an intention, and what it asks of a strand. */
  public Worksheet prepare(Person person, int number, @Nullable Visit visit, String intention) {
    Worksheet sheet = preparation.open(person.id(), number, visit == null ? null : visit.id()).join();
    return preparation
        .save(new Worksheet(sheet.id(), sheet.person(), sheet.visit(), sheet.sessionNumber(), intention,
            sheet.set(), sheet.setting(), sheet.views(), sheet.checks(), sheet.begun()))
        .join();
  }

  public Turn ask(Person person, Worksheet sheet, Strand strand, String anchor, int charge) {
    Turn blank = Turn.at(strand.id(), Turn.Occasion.WORKSHEET, sheet.id().value(), people.now());
    return strands.turn(person.id(),
        new Turn(blank.id(), blank.strand(), blank.occasion(), blank.occasionId(),
            Optional.empty(), Optional.of(anchor), OptionalInt.of(charge), Optional.empty(), Optional.empty(),
            blank.turned()))
        .join();
  }

  public Session begin(Person person, @Nullable Visit visit) {
    return log.begin(person.id(), visit == null ? null : visit.id()).join();
  }

  /** Words that fell so many minutes after the session began. */
  public Entry keep(Session session, int minute, Kind kind, Entry.Lane lane, String words, StrandId... tied) {
    return entry(session, minute, lane, new Entry.Words(kind, words), tied);
  }

  public Entry dose(Session session, int minute, int milligrams) {
    return entry(session, minute, Entry.Lane.RECORD, new Dose("ketamine", BigDecimal.valueOf(milligrams),
        Dose.Route.IM, Optional.empty(), Optional.empty(), Optional.empty(), false));
  }

  public Entry entry(Session session, int minute, Entry.Lane lane, Entry.What what, StrandId... tied) {
    Instant then = session.began().at().plus(Duration.ofMinutes(minute));
    Moment at = new Moment(then, session.began().zone());
    return log
        .keep(
            new Entry(log.nextEntryId(), session.id(), session.person(), 0, lane, what, List.of(tied), at, at,
                Duration.ofMinutes(minute).toMillis(), OptionalInt.empty(), false, Optional.empty(), 0))
        .join();
  }

  public Session end(Session session, int minutes) {
    sample.clock().set(session.began().at().plus(Duration.ofMinutes(minutes)));
    return log.end(session.id()).join();
  }

  /** A note with a title and a quote drawn from the log. */
  public Note note(Person person, @Nullable Session session, Entry.Lane lane, String title,
      @Nullable Entry quoted) {
    Note note = integration
        .begin(person.id(), session == null ? null : session.id(), Note.Kind.INTEGRATION, lane)
        .join();
    List<Page.Paragraph> paragraphs = quoted == null
        ? List.of(Page.Paragraph.of(Page.Form.BODY, "What stayed of it."))
        : List.of(new Page.Paragraph(Page.Form.QUOTE,
            List.of(new Page.Text(((Entry.Words) quoted.what()).text(), false, false)),
            Optional.of(new Page.Source(quoted.id(), quoted.happened(), quoted.elapsedMs(), 1, false))));
    integration.revise(note.id(), new Page(title, paragraphs), Revision.Reason.LEFT).join();
    return note;
  }

  public Turn turn(Person person, Note note, Strand strand, Strand.Status status, String changed) {
    Turn blank = Turn.at(strand.id(), Turn.Occasion.NOTE, note.id().value(), people.now());
    return strands.turn(person.id(),
        new Turn(blank.id(), blank.strand(), blank.occasion(), blank.occasionId(),
            Optional.empty(), Optional.empty(), OptionalInt.empty(), Optional.of(status),
            Optional.of(changed),
            blank.turned()))
        .join();
  }

  /** Waits for something under way. */
  public static <T> T join(CompletableFuture<T> future) {
    return future.join();
  }

  public SampleVault sample() {
    return sample;
  }

  public Vault vault() {
    return sample.vault();
  }

  public Setup setup() {
    return setup;
  }

  public People people() {
    return people;
  }

  public Visits visits() {
    return visits;
  }

  public Strands strands() {
    return strands;
  }

  public Preparation preparation() {
    return preparation;
  }

  public LiveLog log() {
    return log;
  }

  public Integration integration() {
    return integration;
  }

  public Roster roster() {
    return new Roster(new RosterStore(vault().rows()), people, visits);
  }

  public Standings standings() {
    return new Standings(people, visits, preparation, log);
  }

  public Timeline timeline() {
    return new Timeline(people, visits, strands, preparation, log, integration, new Contacts(
        new ContactStore(vault().rows()), vault().scribe(), vault().ids(), vault().time()));
  }

  public Agenda agenda() {
    return new Agenda(new AgendaStore(vault().rows()), roster(), visits, standings(), log, integration);
  }

  /** The id of someone, by name. */
  public PersonId id(String name) {
    return person(name).id();
  }

  /** Someone, by name. */
  public Person person(String name) {
    return people.everyone().stream().filter(person -> person.preferredName().equals(name)).findFirst()
        .orElseThrow();
  }
}
