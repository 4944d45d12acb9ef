package app.understory.measure.definition;

import java.util.List;

/** What came of reading a definition. */
public sealed interface Reading {

  /**
   * It can be used.
   *
   * @param measure the instrument
   */
  record Good(Measure measure) implements Reading {}

  /**
   * It cannot be used.
   *
   * @param faults what is wrong, by line; at least one
   */
  record Bad(List<Fault> faults) implements Reading {

    /** Keeps its own copy. */
    public Bad {
      faults = List.copyOf(faults);
    }
  }
}
