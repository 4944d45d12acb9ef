package app.understory.measure.wording;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Timekeeper;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The wordings the practice loaded. Reads are synchronous and belong off the JavaFX thread. */
public final class Wordings {
  private final WordingStore store;
  private final Scribe scribe;
  private final Timekeeper time;

  public Wordings(WordingStore store, Scribe scribe, Timekeeper time) {
    this.store = store;
    this.scribe = scribe;
    this.time = time;
  }

  /** The wording of a measure, if one was loaded. */
  public Optional<Wording> of(String measure) {
    return store.find(measure);
  }

  /** Every wording there is, by measure. */
  public Map<String, Wording> all() {
    return store.all();
  }

  /** From now on a measure is asked in these words; earlier ones stay as an earlier image. */
  public CompletableFuture<Wording> load(String measure, Wording wording) {
    return scribe.write(Deed.of("measure.wording"), tx -> {
      store.put(tx, measure, wording, time.now());
      return wording;
    });
  }

  /** A measure is asked in our own short words again. */
  public CompletableFuture<Void> drop(String measure) {
    return scribe.write(Deed.of("measure.wording.drop"), tx -> {
      store.remove(tx, measure);
      return measure;
    }).thenAccept(_ -> {});
  }
}
