package app.understory.record.removal;

import app.understory.people.People;
import app.understory.people.Person;
import app.understory.people.PersonId;
import app.understory.record.removal.RemovalStore.Found;
import app.understory.vault.files.Drafts;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.NotKept;
import app.understory.vault.rows.Scribe;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/**
 * Takes a prospect out for good: every row, everything it said before, and what is being typed. It cannot be taken back.
 * Words leave the Logbook and the backups as those rotate.
 */
public final class Removal {
  /** Rows in one transaction; each may have earlier images. */
  private static final int AT_ONCE = 20;

  private final RemovalStore store;
  private final People people;
  private final Scribe scribe;
  private final Drafts drafts;

  public Removal(RemovalStore store, People people, Scribe scribe, Drafts drafts) {
    this.store = store;
    this.people = people;
    this.scribe = scribe;
    this.drafts = drafts;
  }

  /** Why someone is not taken out by this rule. */
  public enum Bar {
    /** They are no prospect, or no longer there. */
    NO_PROSPECT,
    /** There is a record of them: a session, a worksheet, a note, a file, an order, a measure, a disclosure, a consent, a signed candidacy, a safety plan. */
    RECORD
  }

  /** Why this person cannot be taken out, if so. Reads; not for the JavaFX thread. */
  public Optional<Bar> bar(PersonId person) {
    if (people.find(person).filter(one -> one.status() == Person.Status.PROSPECT).isEmpty()) {
      return Optional.of(Bar.NO_PROSPECT);
    }
    return store.record(person) > 0 ? Optional.of(Bar.RECORD) : Optional.empty();
  }

  /**
   * Takes them out. Where it is broken off it can be begun again: they stay a prospect until the last row is gone. Fails
   * with {@link NotKept} (REFUSED) where a {@link Bar} stands. Reads before it writes; not for the JavaFX thread.
   */
  public CompletableFuture<PersonId> remove(PersonId person) {
    if (bar(person).isPresent()) {
      return CompletableFuture
          .failedFuture(new NotKept(NotKept.Reason.REFUSED, "there is a record, or no prospect"));
    }
    List<Found> all = new ArrayList<>();
    RemovalStore.LEFT.forEach(table -> all.addAll(store.left(table, person)));
    CompletableFuture<PersonId> done = CompletableFuture.completedFuture(person);
    for (int from = 0; from < all.size(); from += AT_ONCE) {
      List<Found> some = all.subList(from, Math.min(all.size(), from + AT_ONCE));
      done = done.thenCompose(_ -> forget(person, some));
    }
    return done.thenApply(gone -> {
      clearDrafts(all);
      return gone;
    });
  }

  /** What is being typed goes last: while a row stands its draft is not lost. */
  private void clearDrafts(List<Found> all) {
    drafts.places().stream()
        .filter(place -> all.stream().anyMatch(row -> place.contains(row.id().toString())))
        .forEach(drafts::clear);
  }

  private CompletableFuture<PersonId> forget(PersonId person, List<Found> some) {
    return scribe.write(Deed.of("prospect.removed", person.value()), tx -> {
      if (!store.prospect(tx, person, Person.Status.PROSPECT.name())) {
        throw new NotKept(NotKept.Reason.REFUSED, "no prospect any more");
      }
      some.forEach(found -> store.forget(tx, found));
      return person;
    });
  }
}
