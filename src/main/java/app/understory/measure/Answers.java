package app.understory.measure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What was answered on one form. An item that is in neither is blank, and blank is not nought.
 *
 * @param values   the answers by the number of the item
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

  /** Whether nothing at all was answered. */
  public boolean none() {
    return values.isEmpty() && declined.isEmpty();
  }

  /** The same form with this answer. */
  public Answers with(int item, int value) {
    Map<Integer, Integer> more = new HashMap<>(values);
    more.put(item, value);
    return new Answers(more, less(item));
  }

  /** The same form, where the person would rather not answer this. */
  public Answers declining(int item) {
    Set<Integer> more = new HashSet<>(declined);
    more.add(item);
    Map<Integer, Integer> fewer = new HashMap<>(values);
    fewer.remove(item);
    return new Answers(fewer, more);
  }

  /** The same form with this item blank. */
  public Answers without(int item) {
    Map<Integer, Integer> fewer = new HashMap<>(values);
    fewer.remove(item);
    return new Answers(fewer, less(item));
  }

  private Set<Integer> less(int item) {
    Set<Integer> fewer = new HashSet<>(declined);
    fewer.remove(item);
    return fewer;
  }
}
