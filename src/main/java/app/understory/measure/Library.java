package app.understory.measure;

import app.understory.measure.DefinitionStore.Kept;
import app.understory.measure.definition.Definitions;
import app.understory.measure.definition.Measure;
import app.understory.measure.definition.Reading;
import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Timekeeper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** Every instrument there is: those the program comes with, and the practice's own. Reads are synchronous. */
public final class Library {
  private final Instruments delivered;
  private final DefinitionStore store;
  private final ResponseStore responses;
  private final Scribe scribe;
  private final Timekeeper time;
  private volatile @Nullable List<Kept> own;

  public Library(Instruments delivered, DefinitionStore store, ResponseStore responses, Scribe scribe,
      Timekeeper time) {
    this.delivered = delivered;
    this.store = store;
    this.responses = responses;
    this.scribe = scribe;
    this.time = time;
  }

  /** What came of loading a measure of the practice's own. */
  public sealed interface Loaded {

    /**
     * It is offered now.
     *
     * @param measure the instrument
     */
    record Taken(Measure measure) implements Loaded {}

    /**
     * It was not written as it must be.
     *
     * @param reading what is wrong, by line
     */
    record Faulty(Reading.Bad reading) implements Loaded {}

    /**
     * An instrument that the program comes with has that short name.
     *
     * @param id the name
     */
    record NameTaken(String id) implements Loaded {}

    /**
     * Forms were filled in by this version with other lines: they would be scored otherwise.
     *
     * @param version the version
     * @param forms   how many
     */
    record VersionUsed(int version, long forms) implements Loaded {}
  }

  /** The newest version of each instrument that is offered, delivered ones first. */
  public List<Measure> offered() {
    Map<String, Measure> found = new LinkedHashMap<>();
    delivered.all().forEach(measure -> found.put(measure.about().id(), measure));
    for (Kept kept : own()) {
      found.remove(kept.measure());
      if (kept.offered()) {
        found.put(kept.measure(), measure(kept));
      }
    }
    return new ArrayList<>(found.values());
  }

  /** The practice's own measures that are offered. */
  public List<Measure> ownOffered() {
    return offered().stream().filter(measure -> delivered.find(measure.about().id()).isEmpty()).toList();
  }

  /** That version of that instrument, offered or not; empty if there never was one. */
  public Optional<Measure> find(String id, int version) {
    return delivered.find(id).filter(measure -> measure.about().version() == version)
        .or(() -> own().stream().filter(kept -> kept.measure().equals(id) && kept.version() == version)
            .findFirst().map(Library::measure));
  }

  /** Takes a measure of the practice's own from the lines of its file. */
  public CompletableFuture<Loaded> load(List<String> lines) {
    return switch (Definitions.read(lines)) {
      case Reading.Bad bad -> CompletableFuture.completedFuture(new Loaded.Faulty(bad));
      case Reading.Good(Measure measure) -> load(measure, lines);
    };
  }

  private CompletableFuture<Loaded> load(Measure measure, List<String> lines) {
    String id = measure.about().id();
    int version = measure.about().version();
    if (delivered.find(id).isPresent()) {
      return CompletableFuture.completedFuture(new Loaded.NameTaken(id));
    }
    return scribe.<Loaded>write(Deed.of("measure.load"), tx -> {
      long forms = responses.count(id, version);
      boolean other = store.all().stream().anyMatch(
          kept -> kept.measure().equals(id) && kept.version() == version && !kept.lines().equals(lines));
      if (forms > 0 && other) {
        return new Loaded.VersionUsed(version, forms);
      }
      store.put(tx, new Kept(id, version, lines, true), time.now());
      return new Loaded.Taken(measure);
    }).whenComplete((_, _) -> own = null);
  }

  /** Offers a measure of the practice's own no longer, or again. Its forms stay and are scored as before. */
  public CompletableFuture<Void> offer(String id, boolean offered) {
    return scribe.write(Deed.of("measure.offer"), tx -> {
      store.all().stream().filter(kept -> kept.measure().equals(id))
          .forEach(kept -> store.put(tx, new Kept(id, kept.version(), kept.lines(), offered), time.now()));
      return id;
    }).thenAccept(_ -> own = null);
  }

  private List<Kept> own() {
    List<Kept> known = own;
    if (known == null) {
      known = store.all();
      own = known;
    }
    return known;
  }

  private static Measure measure(Kept kept) {
    return switch (Definitions.read(kept.lines())) {
      case Reading.Good(Measure measure) -> measure;
      case Reading.Bad bad -> throw new IllegalStateException(kept.measure() + ": " + bad.faults());
    };
  }
}
