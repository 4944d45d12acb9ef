package app.understory.desk.preferences.habits;

import app.understory.kit.work.Stagehand;
import app.understory.prep.template.Ask;
import app.understory.prep.template.Delivery;
import app.understory.prep.template.Part;
import app.understory.prep.template.Prompts;
import app.understory.prep.template.Template;
import app.understory.prep.template.Templates;
import app.understory.vault.rows.Changes;
import app.understory.vault.rows.Following;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The practice's small questions and templates. Everything is kept at once. */
public final class HabitsModel {
  private final Prompts prompts;
  private final Templates templates;
  private final Delivery delivered;
  private final Following following;
  private final Stagehand stagehand;
  private final ObjectProperty<Optional<Habits>> now = new SimpleObjectProperty<>(Optional.empty());
  private final Map<UUID, Template> newest = new HashMap<>();
  /** How many changes are on their way: what is read meanwhile is out of date. */
  private int writing;

  /** Everything as it stands. */
  public record Habits(Map<Ask, String> prompts, List<Template> templates) {
    public Habits {
      Map<Ask, String> sorted = new EnumMap<>(Ask.class);
      sorted.putAll(prompts);
      prompts = Collections.unmodifiableMap(sorted);
      templates = List.copyOf(templates);
    }
  }

  /** @param delivered what came with the program */
  public HabitsModel(Prompts prompts, Templates templates, Delivery delivered, Changes changes,
      Stagehand stagehand) {
    this.delivered = delivered;
    this.prompts = prompts;
    this.templates = templates;
    this.stagehand = stagehand;
    following = new Following(changes,
        change -> change.kind().equals("setting") || change.kind().equals("sheet_template"),
        () -> stagehand.show(this::read));
  }

  /** Everything as it stands; nothing until it was read. */
  public ReadOnlyObjectProperty<Optional<Habits>> nowProperty() {
    return now;
  }

  /** Comes into view. */
  public void shown() {
    following.begin();
    read();
  }

  /** Leaves the view. */
  public void hidden() {
    following.end();
  }

  void ask(Ask ask, String words, String source) {
    under(prompts.keep(ask, words, source));
  }

  /** Changes a template as it now stands, whatever was changed of it since it was shown. */
  void change(UUID id, UnaryOperator<Template> change) {
    Template template = newest.get(id);
    if (template != null) {
      keep(change.apply(template));
    }
  }

  private void keep(Template template) {
    newest.put(template.id(), template);
    under(templates.save(template));
  }

  private void under(CompletableFuture<?> write) {
    writing++;
    stagehand.follow(write).then(_ -> arrives()).orElse(failure -> {
      arrives();
      throw new IllegalStateException("a template was not kept", failure);
    });
  }

  private void arrives() {
    writing--;
    read();
  }

  /** One more, with the whole sheet. */
  void add(String name) {
    keep(new Template(templates.nextId(), name, EnumSet.allOf(Part.class), Map.of()));
  }

  /** Takes the practice's own away, or puts a delivered one back to what it was. */
  void takeAway(UUID id) {
    under(templates.takeAway(id));
  }

  /** The delivered one that has this id, if any has. */
  Optional<Template> delivered(Template template) {
    return delivered.templates().stream().filter(one -> one.id().equals(template.id())).findFirst();
  }

  /** What came with the program. */
  Delivery delivered() {
    return delivered;
  }

  private void read() {
    stagehand.run(() -> {
      Map<Ask, String> asked = new EnumMap<>(Ask.class);
      for (Ask ask : Ask.values()) {
        asked.put(ask, prompts.of(ask, delivered.prompt(ask)));
      }
      return new Habits(asked, templates.all(delivered.templates()));
    }).then(read -> {
      if (writing == 0) {
        newest.clear();
        read.templates().forEach(template -> newest.put(template.id(), template));
        now.set(Optional.of(read));
      }
    });
  }
}
