package app.understory.practice;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The practice's own words for what is written often. */
public final class Phrases {
  private final PhraseStore store;
  private final Scribe scribe;
  private final Ids ids;

  public Phrases(PhraseStore store, Scribe scribe, Ids ids) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
  }

  /** All of them, by their abbreviation. Reads; not for the JavaFX thread. */
  public List<Phrase> all() {
    return store.all();
  }

  public UUID nextId() {
    return ids.next();
  }

  /** Keeps a phrase; another one with the same abbreviation makes room for it. */
  public CompletableFuture<Phrase> save(Phrase phrase) {
    return scribe.write(Deed.of("practice.phrase"), tx -> {
      store.put(tx, phrase);
      return phrase;
    });
  }

  public CompletableFuture<UUID> remove(UUID id) {
    return scribe.write(Deed.of("practice.phrase.remove"), tx -> {
      store.remove(tx, id);
      return id;
    });
  }
}
