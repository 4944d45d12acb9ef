package app.understory.measure.definition;

import java.util.List;
import java.util.Optional;

/**
 * One question of an instrument.
 *
 * @param number its number on the form, from 1
 * @param label our own short words for what it asks; the licensed wording is the practice's to load
 * @param options the answers, lowest value first
 * @param reversed whether it counts from the other end in every score
 * @param asked when it is asked at all; always, if empty
 */
public record Item(int number, String label, List<Option> options, boolean reversed,
    Optional<Condition> asked) {

  /** Keeps its own copy of the options. */
  public Item {
    options = List.copyOf(options);
  }

  /** The smallest value that can be answered. */
  public int least() {
    return options.getFirst().value();
  }

  /** The largest value that can be answered. */
  public int most() {
    return options.getLast().value();
  }

  /** What this answer counts in a score: itself, or seen from the other end if the item is reversed. */
  public int counts(int value) {
    return reversed ? least() + most() - value : value;
  }

  /** Whether one of the answers has this value. */
  public boolean takes(int value) {
    return options.stream().anyMatch(option -> option.value() == value);
  }
}
