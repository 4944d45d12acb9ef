package app.understory.session.view.stream;

import app.understory.session.Entry;
import app.understory.session.concern.Care;
import java.util.List;
import java.util.Optional;

/**
 * One line of the stream and how far it is on its way to the disk.
 *
 * @param care    what it came to, where it is a concern
 * @param earlier what it said before, oldest first, where that is shown
 */
public record LogRow(Entry entry, State state, Optional<Care> care, List<Entry> earlier) {
  public LogRow {
    earlier = List.copyOf(earlier);
  }

  LogRow(Entry entry, State state) {
    this(entry, state, Optional.empty(), List.of());
  }

  /** How far. */
  public enum State {
    /** Being written. */
    WRITING,
    /** On disk. */
    KEPT,
    /** It could not be written; it is tried again with the same id. */
    FAILED
  }
}
