package app.understory.session.view.stream;

import app.understory.session.Entry;

/** One line of the stream and how far it is on its way to the disk. */
public record LogRow(Entry entry, State state) {
  /** How far. */
  public enum State {
    /** Being written. */
    WRITING,
    /** On disk. */
    KEPT,
    /** It could not be written; it is tried again with the same id. */
    FAILED
  }

  LogRow now(State other) {
    return new LogRow(entry, other);
  }
}
