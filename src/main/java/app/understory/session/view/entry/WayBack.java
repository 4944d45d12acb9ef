package app.understory.session.view.entry;

import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.line.EntryLine;
import app.understory.session.view.stream.StreamModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was entered here, so that it can be taken back one by one and brought forward again. Nothing is ever erased. */
final class WayBack {
  private final StreamModel rows;
  private final Deque<EntryId> entered = new ArrayDeque<>();
  private final Deque<Undone> undone = new ArrayDeque<>();

  WayBack(StreamModel rows) {
    this.rows = rows;
  }

  /** What was undone, and the line as undoing left it. */
  private record Undone(EntryId id, EntryLine left) {}

  /** This was entered now: there is nothing to bring forward any more. */
  void entered(EntryId id) {
    undone.clear();
    entered.push(id);
  }

  /** Strikes what was entered last. */
  Optional<Entry> back() {
    Optional<Entry> last = entered.isEmpty()
        ? Optional.empty()
        : rows.find(entered.pop()).filter(entry -> entry.struck().isEmpty());
    last.ifPresent(rows::strike);
    return last;
  }

  /** Remembers how the line stood after that was taken back. */
  void left(Entry struck, EntryLine line) {
    undone.push(new Undone(struck.id(), line));
  }

  /** Lets what was taken back last stand again; not where the line was changed since. */
  boolean forward(EntryLine line) {
    Undone last = undone.peek();
    if (last == null || !last.left().equals(line)) {
      return false;
    }
    undone.pop();
    rows.find(last.id()).filter(entry -> entry.struck().isPresent()).ifPresent(entry -> {
      rows.unstrike(entry);
      entered.push(entry.id());
    });
    return true;
  }
}
