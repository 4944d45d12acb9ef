package app.understory.prep.view;

import app.understory.prep.Difference;
import app.understory.prep.Writing;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** What was done on the sheet, step by step. Typing in one place is one step until it pauses. */
final class UndoSteps {
  /** From so many keys on a step ends with its word. */
  private static final int A_FEW_WORDS = 20;

  private final Deque<Step> done = new ArrayDeque<>();
  private final Deque<Step> undone = new ArrayDeque<>();
  private boolean pausing = true;
  private boolean leapt;
  private int keys;
  private String unfinished = "";

  private record Step(String place, Writing before, Writing after, Runnable back, Runnable forth) {
    Step(String place, Writing before, Writing after) {
      this(place, before, after, () -> {}, () -> {});
    }
  }

  /**
   * Something was done to what is kept, beside what is written: a step of its own.
   *
   * @param back  undoes it
   * @param forth does it again
   */
  void did(Writing now, Runnable back, Runnable forth) {
    done.push(new Step("", now, now, back, forth));
    undone.clear();
    pausing = true;
  }

  /** A change in a place: it joins the last step if that was here and nothing came between. */
  void note(String place, Writing before, Writing after) {
    Step last = done.peek();
    if (last != null && last.place().equals(place) && (!pausing || unfinished.equals(place))) {
      done.pop();
      done.push(new Step(place, last.before(), after));
      keys++;
    } else {
      done.push(new Step(place, before, after));
      keys = 1;
    }
    undone.clear();
    pausing = false;
    unfinished = "";
  }

  /**
   * Words are about to change so. Where a few were written in one step, a word that begins is a step of its own; so is
   * what no single key does, as pasting.
   */
  void typed(String was, String now) {
    boolean leaps = Math.abs(now.length() - was.length()) > 1;
    boolean begins = keys >= A_FEW_WORDS && was.endsWith(" ") && now.length() > was.length()
        && now.startsWith(was);
    if (leaps || leapt || begins) {
      pause();
    }
    leapt = leaps;
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
    last.back().run();
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
    last.forth().run();
    return Optional.of(Difference.between(last.before(), last.after()).on(now));
  }
}
