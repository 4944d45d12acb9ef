package app.understory.exchange;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import app.understory.vault.time.Timekeeper;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Writes down what left the program on paper or as a file. */
public final class Printings {
  private final PrintingStore store;
  private final Scribe scribe;
  private final Ids ids;
  private final Timekeeper time;

  public Printings(PrintingStore store, Scribe scribe, Ids ids, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
    this.time = time;
  }

  /** A sheet left just now. */
  public CompletableFuture<Printing> left(Optional<PersonId> person, String kind, Printing.Way way,
      int pages) {
    Printing printing = new Printing(ids.next(), person, kind, way, pages, time.now());
    Deed deed = person.map(one -> Deed.of("sheet." + kind, one.value()))
        .orElseGet(() -> Deed.of("sheet." + kind));
    return scribe.write(deed, tx -> {
      store.put(tx, printing);
      return printing;
    });
  }

  /** What was printed of that person, newest first. Reads; not for the JavaFX thread. */
  public List<Printing> of(PersonId person) {
    return store.of(person);
  }
}
