package app.understory.measure.definition;

import java.util.List;

/**
 * A level that is reached by answers and not by a sum. Of several the first that holds is the person's.
 *
 * @param label its name
 * @param anyOf it is reached when one of these holds; empty for the last, which always holds
 */
public record Level(String label, List<Condition> anyOf) {

  /** Keeps its own copy of the conditions. */
  public Level {
    anyOf = List.copyOf(anyOf);
  }
}
