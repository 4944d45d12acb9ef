package app.understory.desk.tour;

/** A stop of the tour was not reached; the message is a plain sentence. */
public final class Missed extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Missed(String sentence) {
    super(sentence);
  }

  Missed(String sentence, Throwable cause) {
    super(sentence, cause);
  }
}
