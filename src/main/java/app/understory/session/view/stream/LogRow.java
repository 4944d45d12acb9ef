package app.understory.session.view.stream;

import app.understory.session.Entry;
import app.understory.session.concern.Care;
import app.understory.session.view.reach.Use;
import java.util.List;
import java.util.Optional;

/**
 * One line of the stream and how far it is on its way to the disk.
 *
 * @param care    what it came to, where it is a concern
 * @param earlier what it said before, oldest first, where that is shown
 * @param uses    the notes of the record in which it is used
 * @param turned  what it said before and where it is used is shown
 */
public record LogRow(Entry entry, State state, Optional<Care> care, List<Entry> earlier, List<Use> uses,
    boolean turned) {
  public LogRow {
    earlier = List.copyOf(earlier);
    uses = List.copyOf(uses);
  }

  LogRow(Entry entry, State state) {
    this(entry, state, Optional.empty(), List.of(), List.of(), false);
  }

  /** Whether one entry tells what the other does, wherever they stand. */
  static boolean tellsTheSame(Entry stored, Entry entry) {
    return stored.what().equals(entry.what()) && stored.strands().equals(entry.strands())
        && stored.happened().equals(entry.happened())
        && stored.struck().isPresent() == entry.struck().isPresent();
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
