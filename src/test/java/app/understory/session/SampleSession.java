package app.understory.session;

import app.understory.people.People;
import app.understory.people.PeopleStore;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.people.SamplePeople;
import app.understory.practice.PracticeStore;
import app.understory.practice.Setup;
import app.understory.prep.PrepStore;
import app.understory.prep.Preparation;
import app.understory.session.Entry.Lane;
import app.understory.session.Entry.What;
import app.understory.session.SessionClock.Beat;
import app.understory.session.line.HouseLanes;
import app.understory.session.terms.Arrival;
import app.understory.session.terms.HouseTerms;
import app.understory.strand.Strand;
import app.understory.strand.StrandId;
import app.understory.strand.StrandStore;
import app.understory.strand.Strands;
import app.understory.vault.SampleVault;
import app.understory.vault.Vault;
import app.understory.vault.files.Disk;
import app.understory.visit.VisitStore;
import app.understory.visit.Visits;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The session room on a real vault, with two fictional people. */
public final class SampleSession implements AutoCloseable {
  private SampleVault sample;
  private Vault vault;
  private LiveLog log;
  private Strands strands;
  private Preparation preparation;
  private People people;
  private Visits visits;
  private Setup setup;

  private SampleSession(SampleVault sample) {
    this.sample = sample;
    this.vault = sample.vault();
    furnish();
  }

  public static SampleSession open(Path root) {
    return new SampleSession(SampleVault.open(root));
  }

  /** With faults beneath it. */
  public static SampleSession open(Path root, Disk disk) {
    return new SampleSession(SampleVault.open(root, disk));
  }

  private void furnish() {
    StrandStore strandStore = new StrandStore(vault.rows());
    strands = new Strands(strandStore, vault.scribe(), vault.ids(), vault.time());
    preparation = new Preparation(new PrepStore(vault.rows()), strandStore, vault.scribe(), vault.ids(),
        vault.time());
    people = new People(new PeopleStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(), () -> true);
    visits = new Visits(new VisitStore(vault.rows()), vault.scribe(), vault.ids(), vault.time());
    setup = new Setup(new PracticeStore(vault.rows()), vault.scribe(), vault.ids(), vault.time(),
        vault.clinician(), vault.signing());
    log = new LiveLog(new SessionStore(vault.rows()),
        new LogStore(vault.rows(), vault.ink(), vault.clinician()),
        vault.scribe(), vault.ids(), vault.time(),
        new Arrival(preparation, people, new HouseTerms(setup),
            new HouseLanes(setup)::now));
  }

  /** The program is started again. */
  public void restart() {
    vault = sample.reopen();
    furnish();
  }

  /** The process is killed, and the program started again in another folder over what lay on the disk. */
  public void kill(Path elsewhere) {
    SampleVault left = SampleVault.asKilled(sample, elsewhere);
    left.clock().advance(java.time.Duration.between(left.clock().instant(), sample.clock().instant()));
    sample.close();
    sample = left;
    restart();
  }

  public SampleVault sample() {
    return sample;
  }

  public Vault vault() {
    return vault;
  }

  public LiveLog log() {
    return log;
  }

  public Strands strands() {
    return strands;
  }

  public Preparation preparation() {
    return preparation;
  }

  public People people() {
    return people;
  }

  public Visits visits() {
    return visits;
  }

  /** The practice's settings. */
  public Setup setup() {
    return setup;
  }

  /** Ada Fictional, admitted. */
  public PersonId ada() {
    return admit(SamplePeople.ada(SamplePeople.id(1)));
  }

  /** Bram Example, admitted. */
  public PersonId bram() {
    return admit(SamplePeople.named(SamplePeople.id(2), "Bram Example"));
  }

  private PersonId admit(Person person) {
    return now(people.save(person)).id();
  }

  /** A strand of that person. */
  public Strand strand(PersonId person, Strand.Kind kind, String words) {
    return now(strands.begin(strands.nextId(), person, kind, words));
  }

  /** An entry of the record, now by that clock. */
  public Entry entry(Session session, SessionClock clock, What what, StrandId... tied) {
    return entry(session, clock, Lane.RECORD, what, tied);
  }

  /** An entry, now by that clock. */
  public Entry entry(Session session, SessionClock clock, Lane lane, What what, StrandId... tied) {
    Beat now = clock.now();
    return new Entry(log.nextEntryId(), session.id(), session.person(), 0, lane, what, List.of(tied),
        now.at(),
        now.at(), now.elapsedMs(), OptionalInt.empty(), false, Optional.empty(), 0);
  }

  /** Words of the record. */
  public static Entry.Words said(String text) {
    return new Entry.Words(Kind.SAID, text);
  }

  /** 80 mg into the muscle. */
  public static Dose dose(String milligrams) {
    return new Dose("Ketamine", new java.math.BigDecimal(milligrams), Dose.Route.IM, Optional.empty(),
        Optional.empty(), Optional.empty(), false);
  }

  /** What comes of it, waited for. */
  public static <T> T now(CompletableFuture<T> future) {
    try {
      return future.get(10, TimeUnit.SECONDS);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new AssertionError(e);
    } catch (InterruptedException | TimeoutException e) {
      throw new AssertionError(e);
    }
  }

  @Override
  public void close() {
    sample.close();
  }
}
