package app.understory.course.regimen;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The regimens a course can begin with. Reads are synchronous and belong off the JavaFX thread. */
public final class Regimens {
  private final RegimenStore store;
  private final Scribe scribe;
  private final Ids ids;

  public Regimens(RegimenStore store, Scribe scribe, Ids ids) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
  }

  /** The delivered ones, those the practice changed as it changed them, then its own by name. */
  public List<Template> all() {
    List<Template> own = new ArrayList<>(store.all());
    List<Template> all = new ArrayList<>();
    for (Template delivered : Delivered.all()) {
      all.add(own.stream().filter(each -> each.id().equals(delivered.id())).findFirst().orElse(delivered));
    }
    own.removeAll(all);
    all.addAll(own);
    return List.copyOf(all);
  }

  /** The one a course begins with where nobody says otherwise. */
  public static Regimen usual() {
    return Delivered.all().getFirst().regimen();
  }

  /** Keeps a regimen as a template of the practice under a new id. */
  public CompletableFuture<Template> add(Regimen regimen) {
    UUID id = ids.next();
    return keep(id, regimen);
  }

  /** Changes a template; one that was delivered can be put back. */
  public CompletableFuture<Template> keep(UUID id, Regimen regimen) {
    return scribe.write(Deed.of("regimen.keep"), tx -> {
      store.put(tx, id, regimen);
      return new Template(id, regimen, true);
    });
  }

  /** Takes out one of the practice's own, or puts a delivered one back as it was delivered. */
  public CompletableFuture<Template> remove(Template template) {
    return scribe.write(Deed.of("regimen.remove"), tx -> {
      store.remove(tx, template.id());
      return template;
    });
  }
}
