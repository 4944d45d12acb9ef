package app.understory.measure;

import app.understory.measure.definition.Band;
import app.understory.measure.definition.Condition;
import app.understory.measure.definition.Level;
import app.understory.measure.definition.Scale;
import app.understory.measure.definition.Together;
import java.util.List;
import java.util.Optional;

/**
 * What a form comes to.
 *
 * @param results one for each score of the instrument, in its order
 * @param level the level reached by answers; empty if the instrument has none or the form is incomplete
 * @param together what holds because every one of several scores is high
 * @param flags the answers that must never be missed, whatever the total and even on an incomplete form
 * @param notAsked the items that must never be missed and are blank
 */
public record Reckoning(List<Result> results, Optional<Level> level, List<Together> together,
    List<Condition> flags, List<Integer> notAsked) {

  /** Keeps its own copies. */
  public Reckoning {
    results = List.copyOf(results);
    together = List.copyOf(together);
    flags = List.copyOf(flags);
    notAsked = List.copyOf(notAsked);
  }

  /** The result of that score, if the instrument has it. */
  public Optional<Result> result(String scale) {
    return results.stream().filter(result -> result.scale().id().equals(scale)).findFirst();
  }

  /**
   * One score.
   *
   * @param scale which
   * @param score the exact number; empty while an item of it has no answer
   * @param soFar the sum of what is answered, before it becomes a mean or hundredths
   * @param missing the items of it that have no answer
   * @param band the named range it falls in; empty if it has none or is incomplete
   */
  public record Result(Scale scale, Optional<Fraction> score, long soFar, List<Integer> missing,
      Optional<Band> band) {

    /** Keeps its own copy of the missing items. */
    public Result {
      missing = List.copyOf(missing);
    }
  }
}
