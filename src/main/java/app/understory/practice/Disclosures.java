package app.understory.practice;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** Writes down what was told of people to others outside, and gives it back when someone asks. */
public final class Disclosures {
  private final DisclosureStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Disclosures(DisclosureStore store, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** Something is told now: to whom, what in a few words, and for what purpose. */
  public CompletableFuture<Disclosure> made(UUID person, String recipient, String what, String purpose) {
    Disclosure disclosure = new Disclosure(ids.next(), person, recipient, what, purpose, time.now());
    return scribe.write(Deed.of("disclosure", person), tx -> {
      store.put(tx, disclosure);
      return disclosure;
    });
  }

  /** What was told of that person, newest first. Reads; not for the JavaFX thread. */
  public List<Disclosure> of(UUID person) {
    return store.of(person);
  }
}
