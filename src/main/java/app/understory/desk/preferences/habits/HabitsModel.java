package app.understory.desk.preferences.habits;

import app.understory.kit.work.Stagehand;
import app.understory.prep.template.Ask;
import app.understory.prep.template.Delivery;
import app.understory.prep.template.Part;
import app.understory.prep.template.Prompts;
import app.understory.prep.template.Template;
import app.understory.prep.template.Templates;
import app.understory.vault.rows.Changes;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** The practice's small questions and templates. Everything is kept at once. */
public final class HabitsModel {
  private final Prompts prompts;
  private final Templates templates;
  private final Delivery delivered;
  private final Changes changes;
  private final Stagehand stagehand;
  private final ObjectProperty<Optional<Habits>> now = new SimpleObjectProperty<>(Optional.empty());
  private Changes.@Nullable Subscription subscription;

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
    this.changes = changes;
    this.stagehand = stagehand;
  }

  /** Everything as it stands; nothing until it was read. */
  public ReadOnlyObjectProperty<Optional<Habits>> nowProperty() {
    return now;
  }

  /** Comes into view. */
  public void shown() {
    subscription = changes.subscribe(news -> {
      if (news.stream()
          .anyMatch(change -> change.kind().equals("setting") || change.kind().equals("sheet_template"))) {
        stagehand.show(this::read);
      }
    });
    read();
  }

  /** Leaves the view. */
  public void hidden() {
    if (subscription != null) {
      subscription.close();
      subscription = null;
    }
  }

  void ask(Ask ask, String words, String source) {
    stagehand.follow(prompts.keep(ask, words, source));
  }

  void keep(Template template) {
    stagehand.follow(templates.save(template));
  }

  /** One more, with the whole sheet. */
  void add(String name) {
    keep(new Template(templates.nextId(), name, EnumSet.allOf(Part.class), Map.of()));
  }

  /** Takes the practice's own away, or puts a delivered one back to what it was. */
  void takeAway(Template template) {
    stagehand.follow(templates.takeAway(template.id()));
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
    }).then(read -> now.set(Optional.of(read)));
  }
}
