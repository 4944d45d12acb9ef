package app.understory.measure.definition;

import java.util.List;

/**
 * Something that is said only when every one of several scores is high enough.
 *
 * @param label what is said
 * @param scales the scores
 * @param percent hundredths of its largest possible value that each must reach
 */
public record Together(String label, List<String> scales, int percent) {

  /** Keeps its own copy of the scores. */
  public Together {
    scales = List.copyOf(scales);
  }
}
