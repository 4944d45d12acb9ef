package app.understory.measure;

import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What was answered on one form. An item that is in neither is blank, and blank is not nought.
 *
 * @param values the answers by the number of the item
 * @param declined the items the person would rather not answer
 */
public record Answers(Map<Integer, Integer> values, Set<Integer> declined) {

  /** A form on which nothing is answered yet. */
  public static final Answers NONE = new Answers(Map.of(), Set.of());

  /** Keeps its own copies. */
  public Answers {
    values = Map.copyOf(values);
    declined = Set.copyOf(declined);
  }

  /** The answer to that item; empty if it is blank or declined. */
  public OptionalInt of(int item) {
    Integer value = values.get(item);
    return value == null ? OptionalInt.empty() : OptionalInt.of(value);
  }

  /** Whether that item was passed over without a word. */
  public boolean blank(int item) {
    return !values.containsKey(item) && !declined.contains(item);
  }
}
