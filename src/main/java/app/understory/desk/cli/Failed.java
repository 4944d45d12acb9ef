package app.understory.desk.cli;

/** A command could not do what was asked. The message is the sentence that is shown; no trace is. */
public final class Failed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public Failed(String sentence) {
    super(sentence);
  }

  public Failed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
