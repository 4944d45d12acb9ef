package app.understory.desk.frame;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Where one came from, so that Esc leads back. */
final class Trail {
  private static final int LONGEST = 20;

  private final Deque<Whereabouts> steps = new ArrayDeque<>();

  /** Notes that one leaves a place. */
  void left(Whereabouts place) {
    if (!place.equals(steps.peek())) {
      steps.push(place);
    }
    if (steps.size() > LONGEST) {
      steps.removeLast();
    }
  }

  /** The step back, taken off the trail. */
  Optional<Whereabouts> back() {
    return Optional.ofNullable(steps.poll());
  }

  void clear() {
    steps.clear();
  }
}
