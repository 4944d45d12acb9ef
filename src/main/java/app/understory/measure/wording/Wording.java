package app.understory.measure.wording;

import java.util.Map;

/**
 * The words in which a measure is asked.
 *
 * @param language as {@code en}
 * @param lead     what leads to the items; may be empty
 * @param items    the whole items by their number
 * @param options  the whole answers by item and value; an item that is not there has our own words
 * @param source   where they come from, as the name of a file
 */
public record Wording(String language, String lead, Map<Integer, String> items,
    Map<Integer, Map<Integer, String>> options, String source) {

  /** Keeps its own copies. */
  public Wording {
    items = Map.copyOf(items);
    options = Map.copyOf(options);
  }
}
