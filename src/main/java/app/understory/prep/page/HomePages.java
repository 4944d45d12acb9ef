package app.understory.prep.page;

import app.understory.people.PersonId;
import app.understory.prep.Worksheet;
import app.understory.prep.WorksheetId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Timekeeper;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

/** Pages taken home. Reads are synchronous and belong off the JavaFX thread. */
public final class HomePages {
  private final HomePageStore store;
  private final Scribe scribe;
  private final Timekeeper time;

  public HomePages(HomePageStore store, Scribe scribe, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.time = time;
  }

  /** Makes a worksheet into a page, which keeps its number however often it is printed. The worksheet was begun. */
  public CompletableFuture<HomePage> hand(Worksheet worksheet) {
    return scribe.write(Deed.of("page.hand", worksheet.person().value()), tx -> {
      Optional<HomePage> standing = store.of(tx, worksheet.id());
      if (standing.isPresent()) {
        return standing.get();
      }
      HomePage page = new HomePage(worksheet.person(), worksheet.id(), store.next(tx), time.now());
      store.put(tx, page);
      return page;
    });
  }

  /** The page with that number. */
  public Optional<HomePage> numbered(int number) {
    return store.numbered(number);
  }

  /** The page of that worksheet. */
  public Optional<HomePage> of(WorksheetId worksheet) {
    return store.of(worksheet);
  }

  /** A person's pages, newest first. */
  public List<HomePage> of(PersonId person) {
    return store.of(person);
  }

  /** The names of a page's rows that were gone through. */
  public Set<String> ticked(WorksheetId worksheet) {
    return store.ticked(worksheet);
  }

  /** Notes that a row of a page was gone through, or takes that back. */
  public CompletableFuture<Void> tick(PersonId person, WorksheetId worksheet, String row, boolean ticked) {
    return scribe.write(Deed.of("page.tick", person.value()), tx -> {
      if (ticked) {
        store.tick(tx, worksheet, row, time.now());
      } else {
        store.untick(tx, worksheet, row);
      }
      return row;
    }).thenAccept(_ -> {});
  }
}
