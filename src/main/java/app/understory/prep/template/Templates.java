package app.understory.prep.template;

import app.understory.vault.rows.Deed;
import app.understory.vault.rows.Scribe;
import app.understory.vault.time.Ids;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;

/** The practice's templates of worksheets. Reads are synchronous and belong off the JavaFX thread. */
public final class Templates {
  private final TemplateStore store;
  private final Scribe scribe;
  private final Ids ids;

  public Templates(TemplateStore store, Scribe scribe, Ids ids) {
    this.store = store;
    this.scribe = scribe;
    this.ids = ids;
  }

  /** The delivered ones in their order, each as the practice changed it, then its own. */
  public List<Template> all(List<Template> delivered) {
    Map<UUID, Template> kept = new HashMap<>();
    List<Template> stored = store.all();
    stored.forEach(template -> kept.put(template.id(), template));
    List<Template> all = new ArrayList<>();
    delivered.forEach(template -> {
      Template changed = kept.remove(template.id());
      all.add(changed == null ? template : changed);
    });
    stored.stream().filter(template -> kept.containsKey(template.id())).forEach(all::add);
    return all;
  }

  /** Keeps a template of the practice's own, or a delivered one as it was changed. */
  public CompletableFuture<Template> save(Template template) {
    return scribe.write(Deed.of("template.save"), tx -> {
      store.put(tx, template);
      return template;
    });
  }

  /** Takes away one of the practice's own, or what was changed of a delivered one. Worksheets made with it stay. */
  public CompletableFuture<UUID> takeAway(UUID template) {
    return scribe.write(Deed.of("template.take-away"), tx -> {
      store.remove(tx, template);
      return template;
    });
  }

  public UUID nextId() {
    return ids.next();
  }
}
