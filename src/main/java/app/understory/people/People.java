package app.understory.people;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

/** What the practice does about people. Reads are synchronous and belong off the JavaFX thread. */
public final class People {
  private final PeopleStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;
  private final BooleanSupplier mayAdmit;

  /**
   * @param mayAdmit whether someone new may be added: not before two groups of the recovery sheet were given back, so
   *                 that no practice ever holds a person's words behind a passphrase alone
   */
  public People(PeopleStore store, Scribe scribe, Ids ids, Timekeeper time, BooleanSupplier mayAdmit) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
    this.mayAdmit = mayAdmit;
  }

  /** Whether someone new may be added now. */
  public boolean mayAdmit() {
    return mayAdmit.getAsBoolean();
  }

  /** Everyone who is not put away, by preferred name. */
  public List<Person> everyone() {
    return store.people(false);
  }

  /** Those who are put away, by preferred name. */
  public List<Person> archived() {
    return store.people(true);
  }

  /** What tells people of one name apart, those put away among them. */
  public Namesakes namesakes() {
    return Namesakes.among(Stream.concat(everyone().stream(), archived().stream()).toList());
  }

  public Optional<Person> find(PersonId id) {
    return store.person(id);
  }

  /**
   * Admits someone new, or keeps what changed about them; the id is the caller's, born at the key. Fails with
   * {@link NotKept} (REFUSED) for someone new while nobody may be added.
   */
  public CompletableFuture<Person> save(Person person) {
    return scribe.write(about("person.save", person.id()), tx -> {
      if (store.person(tx, person.id()).isEmpty() && !mayAdmit()) {
        throw new NotKept(NotKept.Reason.REFUSED, "the recovery sheet was not given back yet");
      }
      store.put(tx, person);
      return person;
    });
  }

  /** Puts a person away from the lists. Nothing is removed. */
  public CompletableFuture<Person> archive(PersonId id) {
    Moment now = time.now();
    return putAway("person.archive", id, Optional.of(now));
  }

  /** Brings a person back. */
  public CompletableFuture<Person> unarchive(PersonId id) {
    return putAway("person.unarchive", id, Optional.empty());
  }

  private CompletableFuture<Person> putAway(String verb, PersonId id, Optional<Moment> when) {
    return scribe.write(about(verb, id), tx -> {
      Person now = store.person(tx, id)
          .orElseThrow(() -> new NotKept(NotKept.Reason.REFUSED, "no such person"));
      Person then = now.archivedAt().isPresent() == when.isPresent() ? now : now.withArchivedAt(when);
      store.put(tx, then);
      return then;
    });
  }

  /**
   * The first dosing session of someone was held: a prospect stands in induction from then on. That happens once; where
   * it was put back, or they are no prospect, nothing changes.
   */
  public CompletableFuture<Boolean> firstHeld(PersonId id) {
    return scribe.write(about("person.first-held", id), tx -> {
      Optional<Person> prospect = store.person(tx, id)
          .filter(person -> person.status() == Person.Status.PROSPECT);
      if (prospect.isEmpty() || store.advance(tx, id).isPresent()) {
        return false;
      }
      store.put(tx, prospect.get().withStatus(Person.Status.INDUCTION));
      store.put(tx, new Advance(id, Person.Status.PROSPECT, Person.Status.INDUCTION, time.now(),
          Optional.empty()));
      return true;
    });
  }

  /** How their status moved by itself, if it did. */
  public Optional<Advance> advance(PersonId id) {
    return store.advance(id);
  }

  /** Puts a status that moved by itself back to what it was. */
  public CompletableFuture<Person> putBack(Advance advance) {
    return scribe.write(about("person.put-back", advance.person()), tx -> {
      Person back = store.person(tx, advance.person())
          .orElseThrow(() -> new NotKept(NotKept.Reason.REFUSED, "no such person"))
          .withStatus(advance.from());
      store.put(tx, back);
      store.put(tx, new Advance(advance.person(), advance.from(), advance.to(), advance.when(),
          Optional.of(time.now())));
      return back;
    });
  }

  /** The people around one person, in the order in which they were noted. */
  public List<Ally> allies(PersonId id) {
    return store.allies(id);
  }

  /** The people around anyone, in no order. */
  public List<Ally> allies() {
    return store.allies();
  }

  public CompletableFuture<Ally> save(Ally ally) {
    Moment now = time.now();
    return scribe.write(about("ally.save", ally.person()), tx -> {
      store.put(tx, ally, now);
      return ally;
    });
  }

  public CompletableFuture<Void> remove(Ally ally) {
    return scribe.write(about("ally.remove", ally.person()), tx -> {
      store.remove(tx, ally);
      return ally;
    }).thenRun(() -> {});
  }

  /** The newest weighing. */
  public Optional<Weight> weight(PersonId id) {
    return store.newestWeight(id);
  }

  public CompletableFuture<Weight> save(Weight weight) {
    Moment now = time.now();
    return scribe.write(about("weight.save", weight.person()), tx -> {
      store.put(tx, weight, now);
      return weight;
    });
  }

  /** Takes a weighing back that was never one. Its last image stays among the earlier ones. */
  public CompletableFuture<Void> remove(Weight weight) {
    return scribe.write(about("weight.remove", weight.person()), tx -> {
      store.remove(tx, weight);
      return weight;
    }).thenRun(() -> {});
  }

  /** The day it is, for ages and for birth dates typed in. */
  public LocalDate today() {
    return time.today();
  }

  /** Now, for what is about to be saved. */
  public Moment now() {
    return time.now();
  }

  /** A new time-ordered id for someone about to be saved. */
  public PersonId nextId() {
    return new PersonId(ids.next());
  }

  /** A new time-ordered id for an ally or a weighing about to be saved. */
  public UUID nextDetailId() {
    return ids.next();
  }

  private static Deed about(String verb, PersonId id) {
    return Deed.of(verb, id.value());
  }
}
