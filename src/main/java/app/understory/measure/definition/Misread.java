package app.understory.measure.definition;

import java.io.Serial;

/** A line that cannot be taken; caught by the reader, which knows its number. */
final class Misread extends Exception {
  @Serial
  private static final long serialVersionUID = 1;

  private final Fault.Why why;
  private final String word;

  Misread(Fault.Why why, String word) {
    super(why.name());
    this.why = why;
    this.word = word;
  }

  Fault at(int line) {
    return new Fault(line, why, word);
  }
}
