package app.understory.integration.template;

import app.understory.practice.Setup;
import app.understory.vault.files.Drafts;
import java.util.concurrent.CompletableFuture;

/** The practice's own templates. Reads are synchronous and belong off the JavaFX thread. */
public final class Templates {
  private final Setup setup;
  private final Drafts drafts;

  public Templates(Setup setup, Drafts drafts) {
    this.setup = setup;
    this.drafts = drafts;
  }

  /**
   * The text of a template: what was typed last, else what the practice keeps, else as it was delivered.
   */
  public String text(Template template, String delivered) {
    return drafts.read(place(template)).orElseGet(() -> setup.setting(name(template), delivered));
  }

  /** Notes what is being typed: on disk within a second. */
  public void type(Template template, String text) {
    drafts.type(place(template), text);
  }

  /**
   * Keeps the text for the practice.
   *
   * @param text   at most {@value Template#LONGEST} characters
   * @param source where it comes from, in words
   */
  public CompletableFuture<Void> keep(Template template, String text, String source) {
    return setup.change(name(template), text, source).thenRun(() -> {
      if (drafts.read(place(template)).filter(text::equals).isPresent()) {
        drafts.clear(place(template));
      }
    });
  }

  /** What a note of that sort usually begins with: an empty page, until the practice says otherwise. */
  public Template usual(Sort sort) {
    return Template.valueOf(setup.setting(name(sort), Template.FREE.name()));
  }

  /**
   * From now on a note of that sort begins with this.
   *
   * @param source where it comes from, in words
   */
  public CompletableFuture<Void> usual(Sort sort, Template template, String source) {
    return setup.change(name(sort), template.name(), source);
  }

  private static String name(Sort sort) {
    return "note.usual." + sort.name();
  }

  private static String name(Template template) {
    return "note.template." + template.name();
  }

  private static String place(Template template) {
    return "template/" + template.name();
  }
}
