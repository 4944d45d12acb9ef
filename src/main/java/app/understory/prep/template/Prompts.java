package app.understory.prep.template;

import app.understory.practice.Setup;
import java.util.concurrent.CompletableFuture;

/** The practice's own small questions. Reads are synchronous and belong off the JavaFX thread. */
public final class Prompts {
  private final Setup setup;

  public Prompts(Setup setup) {
    this.setup = setup;
  }

  /** What is asked there: as the practice words it, else as it was delivered. Empty asks nothing. */
  public String of(Ask ask, String delivered) {
    return setup.setting(name(ask), delivered).strip();
  }

  /**
   * Words a question anew.
   *
   * @param words  at most {@link Ask#LONGEST} characters; blank asks nothing
   * @param source where it comes from, in words
   */
  public CompletableFuture<Void> keep(Ask ask, String words, String source) {
    return setup.change(name(ask), words.isBlank() ? " " : words.strip(), source);
  }

  private static String name(Ask ask) {
    return "worksheet.prompt." + ask.name();
  }
}
