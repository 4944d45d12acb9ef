package app.understory.integration.view.notes;

import app.understory.integration.Page;
import app.understory.integration.template.Sort;
import app.understory.integration.template.Template;
import app.understory.integration.template.Templates;
import app.understory.kit.work.Stagehand;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * Which template a note begins with, and its text, which the practice edits. Until one is chosen by hand it is the one
 * that is usual for its sort.
 */
public final class TemplateChoice {
  private final Templates templates;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Optional<Template>> chosen = new ReadOnlyObjectWrapper<>(this, "chosen",
      Optional.empty());
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
  private final ReadOnlyObjectWrapper<Map<Sort, Usual>> usual = new ReadOnlyObjectWrapper<>(this, "usual",
      Map.of());
  private Function<Template, String> delivered = _ -> "";

  public TemplateChoice(Templates templates, Stagehand stagehand) {
    this.templates = templates;
    this.stagehand = stagehand;
  }

  /** What notes of a sort usually begin with, and its text. */
  record Usual(Template template, String text) {}

  /** The texts as they are delivered. */
  void deliver(Function<Template, String> texts) {
    delivered = texts;
    readUsual();
  }

  /** The one that was chosen by hand, if one was. */
  ReadOnlyObjectProperty<Optional<Template>> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The text of the chosen one. */
  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** What is usual for each sort; nothing until it was read. */
  ReadOnlyObjectProperty<Map<Sort, Usual>> usualProperty() {
    return usual.getReadOnlyProperty();
  }

  /** Whether the chosen one differs from what was delivered. */
  BooleanBinding changedProperty() {
    return Bindings.createBooleanBinding(() -> !text.get().equals(asDelivered()), text, chosen);
  }

  /** The chosen one's text as it was delivered. */
  String asDelivered() {
    return chosen.get().map(delivered).orElse("");
  }

  /** Chooses one, or with none what is usual. */
  void choose(Optional<Template> template) {
    chosen.set(template);
    text.set("");
    template.ifPresent(one -> {
      String asDelivered = delivered.apply(one);
      stagehand.run(() -> templates.text(one, asDelivered)).then(found -> {
        if (chosen.get().equals(template)) {
          text.set(found);
        }
      });
    });
  }

  /** What is being typed of the chosen one's text. */
  void type(String now) {
    if (chosen.get().isPresent() && !now.equals(text.get()) && now.length() <= Template.LONGEST) {
      Template one = chosen.get().get();
      text.set(now);
      templates.type(one, now);
      Map<Sort, Usual> said = new EnumMap<>(usual.get());
      said.replaceAll((_, was) -> was.template() == one ? new Usual(one, now) : was);
      usual.set(said);
    }
  }

  /**
   * Keeps the text for the practice.
   *
   * @param source where it comes from, in words
   */
  void keep(String source) {
    chosen.get().ifPresent(one -> stagehand.follow(templates.keep(one, text.get(), source)).then(_ -> {}));
  }

  /**
   * From now on notes of that sort begin with the chosen one; where they do already, with an empty page again.
   *
   * @param source where it comes from, in words
   */
  void toggleUsual(Sort sort, String source) {
    chosen.get().ifPresent(one -> {
      Template now = isUsual(sort) ? Template.FREE : one;
      stagehand.follow(templates.usual(sort, now, source)).then(_ -> readUsual());
    });
  }

  /** Whether notes of that sort usually begin with the chosen one. */
  boolean isUsual(Sort sort) {
    return Optional.ofNullable(usual.get().get(sort)).map(Usual::template).equals(chosen.get());
  }

  private void readUsual() {
    Map<Template, String> asDelivered = new EnumMap<>(Template.class);
    for (Template each : Template.values()) {
      asDelivered.put(each, delivered.apply(each));
    }
    stagehand.run(() -> {
      Map<Sort, Usual> found = new EnumMap<>(Sort.class);
      for (Sort sort : Sort.values()) {
        Template its = templates.usual(sort);
        found.put(sort, new Usual(its, templates.text(its, asDelivered.getOrDefault(its, ""))));
      }
      return found;
    }).then(usual::set);
  }

  /** What a note of that sort begun now begins with. */
  Page page(Sort sort) {
    String begins = chosen.get().isPresent()
        ? text.get()
        : Optional.ofNullable(usual.get().get(sort)).map(Usual::text).orElse("");
    return Template.page(begins);
  }
}
