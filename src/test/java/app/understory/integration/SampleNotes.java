package app.understory.integration;

import app.understory.integration.template.Templates;
import app.understory.integration.view.IntegrateScreen;
import app.understory.people.People;
import app.understory.people.PeopleStore;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.practice.PracticeStore;
import app.understory.practice.Setup;
import app.understory.prep.PrepStore;
import app.understory.prep.Preparation;
import app.understory.session.Entry;
import app.understory.session.EntryId;
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
import app.understory.vault.SampleClock;
import app.understory.vault.Vault;
import app.understory.vault.time.Moment;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;

/** Ada Fictional with four strands and a session, on a real vault, made through the services. */
public final class SampleNotes {
  public final Vault vault;
  public final Integration integration;
  public final People people;
  public final Strands strands;
  public final LiveLog log;
  public final Preparation preparation;
  private final SampleClock clock;

  public SampleNotes(Vault vault, SampleClock clock) {
    this.vault = vault;
    this.clock = clock;
    integration = new Integration(new NoteStore(vault.rows(), vault.ink(), vault.clinician()), vault.scribe(),
        vault.ids(), vault.time());
    people = new People(new PeopleStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(), () -> true);
    StrandStore strandStore = new StrandStore(vault.rows());
    strands = new Strands(strandStore, vault.scribe(), vault.ids(), vault.time());
    preparation = new Preparation(new PrepStore(vault.rows()), strandStore, vault.scribe(),
        vault.ids(), vault.time());
    log = new LiveLog(new SessionStore(vault.rows()),
        new LogStore(vault.rows(), vault.ink(), vault.clinician()),
        vault.scribe(), vault.ids(), vault.time(), new Arrival(preparation, people, Terms::delivered));
  }

  /** What the tab draws from. */
  public IntegrateScreen.Sources sources() {
    Setup setup = new Setup(new PracticeStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician(), vault.signing());
    return new IntegrateScreen.Sources(log, strands, preparation, people,
        new Templates(setup, vault.drafts()));
  }

  /** Ada. */
  public PersonId ada() {
    PersonId id = people.nextId();
    done(people.save(new Person(id, "Ada Fictional", Optional.empty(), Optional.of("she/her"),
        Optional.of(LocalDate.of(1985, 3, 2)), Person.Reach.UNKNOWN, Person.Status.INDUCTION,
        vault.time().now(),
        Optional.empty())));
    return id;
  }

  public StrandId strand(PersonId person, Strand.Kind kind, String words) {
    StrandId id = strands.nextId();
    done(strands.begin(id, person, kind, words));
    return id;
  }

  /** A session under way. */
  public Session session(PersonId person) {
    return done(log.begin(person, null));
  }

  /** A moment so many minutes on, in the lane its kind has. */
  public EntryId moment(Session session, int minutes, Kind kind, String words, StrandId... ties) {
    clock.advance(Duration.ofMinutes(minutes).minus(Duration.between(session.began().at(), clock.instant())));
    EntryId id = log.nextEntryId();
    Moment now = vault.time().now();
    done(log.keep(new Entry(id, session.id(), session.person(), 0,
        kind == Kind.MINE ? Entry.Lane.PRIVATE : Entry.Lane.RECORD, new Entry.Words(kind, words),
        List.of(ties), now,
        now, minutes * 60_000L, OptionalInt.empty(), false, Optional.empty(), 0)));
    return id;
  }

  /** A line of the record that was said just now and is not kept yet. */
  public Entry line(Session session, String words) {
    Moment now = vault.time().now();
    return new Entry(log.nextEntryId(), session.id(), session.person(), 0, Entry.Lane.RECORD,
        new Entry.Words(Kind.SAID, words), List.of(), now, now, 0, OptionalInt.empty(), false,
        Optional.empty(), 0);
  }

  public Note note(PersonId person, Session session, Entry.Lane lane) {
    return done(integration.begin(person, session.id(), Note.Kind.INTEGRATION, lane));
  }

  public static <T> T done(CompletableFuture<T> future) {
    return future.orTimeout(10, java.util.concurrent.TimeUnit.SECONDS).join();
  }
}
