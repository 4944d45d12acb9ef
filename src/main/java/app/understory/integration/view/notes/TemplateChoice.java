package app.understory.integration.view.notes;

import app.understory.integration.Page;
import app.understory.integration.template.Template;
import app.understory.integration.template.Templates;
import app.understory.kit.work.Stagehand;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** Which template a note begins with, and its text, which the practice edits. */
public final class TemplateChoice {
  private final Templates templates;
  private final Stagehand stagehand;
  private final ReadOnlyObjectWrapper<Template> chosen = new ReadOnlyObjectWrapper<>(this, "chosen",
      Template.FREE);
  private final ReadOnlyStringWrapper text = new ReadOnlyStringWrapper(this, "text", "");
  private Function<Template, String> delivered = _ -> "";

  public TemplateChoice(Templates templates, Stagehand stagehand) {
    this.templates = templates;
    this.stagehand = stagehand;
  }

  /** The texts as they are delivered. */
  void deliver(Function<Template, String> texts) {
    delivered = texts;
  }

  ReadOnlyObjectProperty<Template> chosenProperty() {
    return chosen.getReadOnlyProperty();
  }

  /** The text of the chosen one. */
  ReadOnlyStringProperty textProperty() {
    return text.getReadOnlyProperty();
  }

  /** Whether the chosen one differs from what was delivered. */
  BooleanBinding changedProperty() {
    return Bindings.createBooleanBinding(() -> !text.get().equals(asDelivered()), text, chosen);
  }

  /** The chosen one's text as it was delivered. */
  String asDelivered() {
    return delivered.apply(chosen.get());
  }

  void choose(Template template) {
    chosen.set(template);
    String asDelivered = delivered.apply(template);
    stagehand.run(() -> templates.text(template, asDelivered)).then(found -> {
      if (chosen.get() == template) {
        text.set(found);
      }
    });
  }

  /** What is being typed of the chosen one's text. */
  void type(String now) {
    if (!now.equals(text.get()) && now.length() <= Template.LONGEST) {
      text.set(now);
      templates.type(chosen.get(), now);
    }
  }

  /**
   * Keeps the text for the practice.
   *
   * @param source where it comes from, in words
   */
  void keep(String source) {
    stagehand.follow(templates.keep(chosen.get(), text.get(), source)).then(_ -> {});
  }

  /** What a note begun now begins with. */
  Page page() {
    return Template.page(text.get());
  }
}
