package app.understory.prep.view;

import app.understory.prep.Difference;
import app.understory.prep.Writing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done on the sheet, step by step. Typing in one place is one step until it pauses. */
final class UndoSteps {
  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private boolean pausing = true;
  private String unfinished = "";

  private record Step(String place, Writing before, Writing after) {}

  /** A change in a place: it joins the last step if that was here and nothing came between. */
  void note(String place, Writing before, Writing after) {
    Step last = done.peek();
    if (last != null && last.place().equals(place) && (!pausing || unfinished.equals(place))) {
      done.pop();
      done.push(new Step(place, last.before(), after));
    } else {
      done.push(new Step(place, before, after));
    }
    undone.clear();
    pausing = false;
    unfinished = "";
  }

  /** A place was made for something: what is written in it next belongs to the same step, pause or not. */
  void unfinished(String place) {
    unfinished = place;
  }

  /** The next change begins a step of its own. */
  void pause() {
    pausing = true;
  }

  /** Forgets the last step, if it was in that place: it came to nothing. */
  void forget(String place) {
    Step last = done.peek();
    if (last != null && last.place().equals(place)) {
      done.pop();
    }
    pausing = true;
  }

  void clear() {
    done.clear();
    undone.clear();
    pausing = true;
  }

  /** The writing with the last step taken back. */
  Optional<Writing> undo(Writing now) {
    Step last = done.poll();
    if (last == null) {
      return Optional.empty();
    }
    undone.push(last);
    pausing = true;
    return Optional.of(Difference.between(last.after(), last.before()).on(now));
  }

  /** The writing with the step taken back last done again. */
  Optional<Writing> redo(Writing now) {
    Step last = undone.poll();
    if (last == null) {
      return Optional.empty();
    }
    done.push(last);
    pausing = true;
    return Optional.of(Difference.between(last.before(), last.after()).on(now));
  }
}
