package app.understory.measure;

import app.understory.measure.definition.ChangeRule;
import app.understory.measure.definition.Measure;
import java.util.List;

/**
 * A score beside an earlier one of the same instrument.
 *
 * @param difference now less then; a falling score is negative
 * @param holding the rules of the publications that hold
 */
public record Change(Fraction difference, List<ChangeRule> holding) {
  private static final int HUNDRED = 100;

  /** Keeps its own copy of the rules. */
  public Change {
    holding = List.copyOf(holding);
  }

  /** Lays a score beside its baseline. Response is never said of a baseline of nought. */
  public static Change between(Measure measure, String scale, Fraction baseline, Fraction now) {
    Fraction difference = now.minus(baseline);
    Fraction gain = measure.about().lowerIsBetter() ? difference.times(-1) : difference;
    List<ChangeRule> holding = measure.rules(scale).stream().filter(rule -> switch (rule.kind()) {
      case MEANINGFUL -> difference.compareTo(Fraction.whole(rule.number())) >= 0
          || difference.compareTo(Fraction.whole(-rule.number())) <= 0;
      case RESPONSE -> baseline.above() > 0
          && gain.times(HUNDRED).compareTo(baseline.times(rule.number())) >= 0;
      case REMISSION -> now.compareTo(Fraction.whole(rule.number())) < 0;
    }).toList();
    return new Change(difference, holding);
  }
}
