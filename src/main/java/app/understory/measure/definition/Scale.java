package app.understory.measure.definition;

import java.util.List;

/**
 * One number that is reckoned from items.
 *
 * @param id a short name without spaces, as {@code total}
 * @param way how the items become a number
 * @param items the numbers of the items that count
 * @param times a whole number the sum is multiplied by; 1 unless the instrument says otherwise
 */
public record Scale(String id, Way way, List<Integer> items, int times) {

  /** How items become a number. */
  public enum Way {
    /** All added up. */
    SUM,
    /** The sum by the number of items. */
    MEAN,
    /** The sum as hundredths of the largest possible one. */
    PERCENT
  }

  /** Keeps its own copy of the items. */
  public Scale {
    items = List.copyOf(items);
  }
}
