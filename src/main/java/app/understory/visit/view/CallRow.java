package app.understory.visit.view;

import app.understory.visit.ContactLine;
import java.util.List;

/**
 * One line of a call and how far it is on its way to the disk.
 *
 * @param earlier what it said before, oldest first, where that is shown
 */
record CallRow(ContactLine line, State state, List<ContactLine> earlier) {
  CallRow {
    earlier = List.copyOf(earlier);
  }

  /** How far. */
  enum State {
    WRITING, KEPT, FAILED
  }

  static CallRow of(ContactLine line, State state) {
    return new CallRow(line, state, List.of());
  }
}
