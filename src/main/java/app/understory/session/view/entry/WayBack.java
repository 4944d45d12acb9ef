package app.understory.session.view.entry;

import app.understory.session.Entry;
import app.understory.session.EntryId;
import app.understory.session.line.EntryLine;
import app.understory.session.view.stream.StreamModel;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/**
 * What was entered here and whose time was put right, so that it can be taken back one by one and brought forward again.
 * Nothing is ever erased.
 */
public final class WayBack {
  private final StreamModel rows;
  private final Deque<Step> steps = new ArrayDeque<>();
  private final Deque<Undone> undone = new ArrayDeque<>();

  public WayBack(StreamModel rows) {
    this.rows = rows;
  }

  /**
   * One step.
   *
   * @param timed the entry with the time it would have again; empty where the entry itself was made
   * @param taken the entry was taken back here
   */
  private record Step(EntryId id, Optional<Entry> timed, boolean taken) {}

  /** What was undone, and the line as undoing left it. */
  private record Undone(Step step, EntryLine left) {}

  /** This was entered now: there is nothing to bring forward any more. */
  void entered(EntryId id) {
    undone.clear();
    steps.push(new Step(id, Optional.empty(), false));
  }

  /** Keeps an entry whose time was put right; it can be taken back. */
  public void correct(Entry before, Entry after) {
    undone.clear();
    steps.push(new Step(before.id(), Optional.of(before), false));
    rows.keep(after);
  }

  /** Strikes an entry that was marked by mistake; Ctrl Z lets it stand again. */
  public void takeBack(Entry entry) {
    undone.clear();
    steps.push(new Step(entry.id(), Optional.empty(), true));
    rows.strike(entry);
  }

  /** Takes back the last step; the entry that was struck by it, if one was. */
  public Optional<Entry> back() {
    Step last = steps.poll();
    if (last != null && last.taken()) {
      rows.find(last.id()).filter(entry -> entry.struck().isPresent()).ifPresent(rows::unstrike);
      undone.push(new Undone(last, EntryLine.EMPTY));
      return Optional.empty();
    }
    Optional<Entry> found = last == null
        ? Optional.empty()
        : rows.find(last.id()).filter(entry -> entry.struck().isEmpty());
    if (last == null || found.isEmpty()) {
      return Optional.empty();
    }
    if (last.timed().isPresent()) {
      undone.push(new Undone(new Step(last.id(), found, false), EntryLine.EMPTY));
      timed(found.get(), last.timed().get());
      return Optional.empty();
    }
    rows.strike(found.get());
    return found;
  }

  private void timed(Entry entry, Entry as) {
    rows.keep(entry.happenedAt(as.happened(), as.elapsedMs(), as.phase()));
  }

  /** Remembers how the line stood after that was taken back. */
  void left(Entry struck, EntryLine line) {
    undone.push(new Undone(new Step(struck.id(), Optional.empty(), false), line));
  }

  /** Brings the last step forward again that was taken back; not where the line was changed since. */
  public boolean forward(EntryLine line) {
    Undone last = undone.peek();
    if (last == null || !last.left().equals(line)) {
      return false;
    }
    undone.pop();
    rows.find(last.step().id()).ifPresent(entry -> {
      if (last.step().taken()) {
        steps.push(last.step());
        rows.strike(entry);
      } else if (last.step().timed().isPresent()) {
        steps.push(new Step(entry.id(), Optional.of(entry), false));
        timed(entry, last.step().timed().get());
      } else if (entry.struck().isPresent()) {
        rows.unstrike(entry);
        steps.push(new Step(entry.id(), Optional.empty(), false));
      }
    });
    return true;
  }
}
