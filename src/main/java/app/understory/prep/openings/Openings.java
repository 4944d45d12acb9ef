package app.understory.prep.openings;

import app.understory.people.PersonId;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Timekeeper;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/**
 * The openings after sessions. Views of oneself, of others and of the world are what such sessions can change: they are
 * taken before and after, so that one can be laid beside the other.
 */
public final class Openings {
  private final AfterwordStore store;
  private final Scribe scribe;
  private final Timekeeper time;

  public Openings(AfterwordStore store, Scribe scribe, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.time = time;
  }

  /** All that the person said after sessions, oldest first. Reads; not for the JavaFX thread. */
  public List<Afterword> of(PersonId person) {
    return store.of(person);
  }

  /**
   * Keeps how the person went on from an opening after that session. Blank words take it away; other words than those
   * that stand have the date of now. Earlier words stay as earlier images of the row.
   *
   * @param worksheet the worksheet of that session
   * @param words     at most {@link Afterword#LONGEST} characters
   */
  public CompletableFuture<Void> say(PersonId person, UUID worksheet, Opening opening, String words) {
    UUID id = Afterword.idOf(worksheet, opening);
    return scribe.write(Deed.of("afterword.say", person.value()), tx -> {
      Optional<Afterword> standing = store.find(tx, id);
      if (words.isBlank()) {
        store.remove(tx, id);
      } else if (standing.filter(said -> said.words().equals(words)).isEmpty()) {
        store.put(tx, person, new Afterword(worksheet, opening, words, time.now()));
      }
      return id;
    }).thenAccept(_ -> {});
  }
}
