package app.understory.measure.definition;

/**
 * What a publication says of a change in a score.
 *
 * @param scale which score
 * @param kind what is said
 * @param number points, hundredths of the baseline, or the score below which it holds
 * @param source who says so
 */
public record ChangeRule(String scale, Kind kind, int number, String source) {

  /** What is said. */
  public enum Kind {
    /** A change of at least so many points, either way, is meaningful to people. */
    MEANINGFUL,
    /** Better than the baseline by at least so many hundredths of it: response. */
    RESPONSE,
    /** A score under this: remission. */
    REMISSION
  }
}
