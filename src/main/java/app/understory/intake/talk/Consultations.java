package app.understory.intake.talk;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Moment;
import app.understory.vault.time.Timekeeper;
import app.understory.visit.Visit;
import app.understory.visit.Visits;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** First talks: with whom, what came of them, and whom to come back to. Reads belong off the JavaFX thread. */
public final class Consultations {
  private final ConsultationStore store;
  private final Visits visits;
  private final Scribe scribe;
  private final Timekeeper time;

  public Consultations(ConsultationStore store, Visits visits, Scribe scribe, Timekeeper time) {
    this.store = store;
    this.visits = visits;
    this.scribe = scribe;
    this.time = time;
  }

  /** The talk with a person, if there was one. */
  public Optional<Consultation> of(PersonId person) {
    return store.of(person);
  }

  /** The talk with a person, or one that begins now: that of today's planned first talk, where there is one. */
  public Consultation open(PersonId person) {
    return store.of(person).orElseGet(() -> Consultation.begun(person,
        visits.plannedToday(person, Visit.Kind.CONSULTATION).map(Visit::id), time.now()));
  }

  /** Keeps a talk as it now stands. What stood before stays among its earlier images. */
  public CompletableFuture<Consultation> save(Consultation talk) {
    return scribe.write(Deed.of("consultation.save", talk.person().value()), tx -> {
      store.put(tx, talk);
      return talk;
    });
  }

  /** The visit it was planned as was held: marked so once something came of the talk. */
  public CompletableFuture<Boolean> held(Consultation talk) {
    return talk.visit().flatMap(visits::find).filter(Visit::open)
        .map(visit -> visits.mark(visit, Visit.State.HELD).thenApply(_ -> true))
        .orElseGet(() -> CompletableFuture.completedFuture(false));
  }

  /** Whom to come back to until that day, the longest due first. */
  public List<Consultation> due(LocalDate until) {
    return store.due(until);
  }

  /** Now, here. */
  public Moment now() {
    return time.now();
  }
}
