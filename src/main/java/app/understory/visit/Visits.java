package app.understory.visit;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Who comes when. Reads are synchronous and belong off the JavaFX thread. */
public final class Visits {
  private final VisitStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Visits(VisitStore store, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** Visits planned on that day here, by time. */
  public List<Visit> on(LocalDate day) {
    return between(day, day.plusDays(1));
  }

  /** Visits planned from the first day on and before the second, here, by time. */
  public List<Visit> between(LocalDate from, LocalDate before) {
    var zone = time.now().zone();
    return store.between(from.atStartOfDay(zone).toInstant(), before.atStartOfDay(zone).toInstant());
  }

  /** The first visit of that kind which is planned for this person today and has not begun. */
  public Optional<Visit> plannedToday(PersonId person, Visit.Kind kind) {
    LocalDate today = time.today();
    return on(today).stream()
        .filter(visit -> visit.person().equals(person) && visit.kind() == kind && visit.open()).findFirst();
  }

  /** All visits of one person, by planned time. */
  public List<Visit> of(PersonId person) {
    return store.of(person);
  }

  /** The person's next visit still to come: planned for today, whatever the hour, or later. */
  public Optional<Visit> next(PersonId person) {
    Moment now = time.now();
    return store.next(person, now.day().atStartOfDay(now.zone()).toInstant());
  }

  /** The next visit of each person who has one, by time: as {@link #next}, in one read. */
  public List<Visit> next() {
    Moment now = time.now();
    return store.next(now.day().atStartOfDay(now.zone()).toInstant());
  }

  public Optional<Visit> find(VisitId id) {
    return store.find(id);
  }

  public CompletableFuture<Visit> save(Visit visit) {
    return scribe.write(Deed.of("visit.save", visit.person().value()), tx -> {
      store.put(tx, visit);
      return visit;
    });
  }

  /** Takes a visit out that should not have been planned. Its earlier image stays in the record. */
  public CompletableFuture<Visit> remove(Visit visit) {
    return scribe.write(Deed.of("visit.remove", visit.person().value()), tx -> {
      store.remove(tx, visit);
      return visit;
    });
  }

  /** Notes how a visit stands. One that is held has begun, at the latest now. */
  public CompletableFuture<Visit> mark(Visit visit, Visit.State state) {
    Moment now = time.now();
    boolean held = state == Visit.State.HELD || state == Visit.State.ARRIVED;
    Optional<Moment> started = held
        ? visit.started().or(() -> Optional.of(earlier(visit.planned(), now)))
        : Optional.empty();
    return save(new Visit(visit.id(), visit.person(), visit.kind(), state, visit.planned(), visit.minutes(),
        visit.place(), started, visit.ended()));
  }

  /** Now, here: what a visit's day and time are typed against. */
  public Moment now() {
    return time.now();
  }

  /** A new time-ordered id for a visit about to be planned. */
  public VisitId nextId() {
    return new VisitId(ids.next());
  }

  private static Moment earlier(Moment one, Moment other) {
    return one.compareTo(other) <= 0 ? one : other;
  }
}
