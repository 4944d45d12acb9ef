package app.understory.measure;

import app.understory.measure.definition.Band;
import app.understory.measure.definition.Condition;
import app.understory.measure.definition.Item;
import app.understory.measure.definition.Level;
import app.understory.measure.definition.Measure;
import app.understory.measure.definition.Scale;
import app.understory.measure.definition.Together;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Scores a form exactly, by its definition alone. Missing is not nought: a score one of whose items has no answer is
 * incomplete and has no band, and nothing is filled in for it.
 */
public final class Scoring {
  private static final int HUNDRED = 100;

  private Scoring() {}

  /** Reckons a form. Answers which the item does not know count as none. */
  public static Reckoning reckon(Measure measure, Answers answers) {
    List<Reckoning.Result> results = measure.scales().stream()
        .map(scale -> result(measure, scale, answers)).toList();
    boolean whole = measure.items().stream()
        .allMatch(item -> !asked(item, answers) || answer(item, answers).isPresent());
    Optional<Level> level = whole
        ? measure.levels().stream().filter(one -> reached(measure, one, answers)).findFirst()
        : Optional.empty();
    return new Reckoning(results, level,
        measure.together().stream().filter(one -> holds(measure, one, results)).toList(),
        measure.safety().stream().filter(flag -> holds(measure, flag, answers)).toList(),
        measure.safety().stream().map(Condition::item).distinct()
            .filter(item -> asked(measure.item(item), answers) && answers.blank(item)).toList());
  }

  /** Whether every item that is to be asked has an answer. */
  public static boolean complete(Measure measure, Answers answers) {
    return measure.items().stream()
        .allMatch(
            item -> !counts(measure, item) || !asked(item, answers) || answer(item, answers).isPresent());
  }

  /** Whether every item that is to be asked was answered or declined: nothing is left to ask. */
  public static boolean through(Measure measure, Answers answers) {
    return measure.items().stream()
        .allMatch(item -> !asked(item, answers) || !answers.blank(item.number()));
  }

  /** The gravest level that the answers reach already, though others may be missing; empty if they reach none. */
  public static Optional<Level> atLeast(Measure measure, Answers answers) {
    return measure.levels().stream().filter(level -> !level.anyOf().isEmpty())
        .filter(level -> reached(measure, level, answers)).findFirst();
  }

  /** Whether an item matters for a score or a level; the form is complete without one that does not. */
  private static boolean counts(Measure measure, Item item) {
    return !measure.levels().isEmpty()
        || measure.scales().stream().anyMatch(scale -> scale.items().contains(item.number()));
  }

  /** Whether this item is to be asked, after what was answered so far. */
  public static boolean asked(Item item, Answers answers) {
    return item.asked().map(when -> answers.of(when.item()).orElse(-1) >= when.from()).orElse(true);
  }

  private static OptionalInt answer(Item item, Answers answers) {
    OptionalInt given = answers.of(item.number());
    return given.isPresent() && item.takes(given.getAsInt()) ? given : OptionalInt.empty();
  }

  private static Reckoning.Result result(Measure measure, Scale scale, Answers answers) {
    List<Item> items = scale.items().stream().map(measure::item).toList();
    List<Integer> missing = items.stream().filter(item -> answer(item, answers).isEmpty())
        .map(Item::number).toList();
    long sum = items.stream().filter(item -> answer(item, answers).isPresent())
        .mapToLong(item -> item.counts(answer(item, answers).getAsInt())).sum() * scale.times();
    if (!missing.isEmpty()) {
      return new Reckoning.Result(scale, Optional.empty(), sum, missing, Optional.empty());
    }
    Fraction score = switch (scale.way()) {
      case SUM -> Fraction.whole(sum);
      case MEAN -> new Fraction(sum, items.size());
      case PERCENT -> new Fraction(sum * HUNDRED, measure.most(scale));
    };
    return new Reckoning.Result(scale, Optional.of(score), sum, missing, band(measure, scale, score));
  }

  private static Optional<Band> band(Measure measure, Scale scale, Fraction score) {
    return measure.bands().stream().filter(band -> band.scale().equals(scale.id()))
        .filter(band -> score.compareTo(Fraction.whole(band.from())) >= 0
            && score.compareTo(Fraction.whole(band.to() + 1L)) < 0)
        .findFirst();
  }

  private static boolean reached(Measure measure, Level level, Answers answers) {
    return level.anyOf().isEmpty()
        || level.anyOf().stream().anyMatch(condition -> holds(measure, condition, answers));
  }

  private static boolean holds(Measure measure, Condition condition, Answers answers) {
    Item item = measure.item(condition.item());
    return asked(item, answers) && answer(item, answers).orElse(-1) >= condition.from();
  }

  private static boolean holds(Measure measure, Together together, List<Reckoning.Result> results) {
    return together.scales().stream().allMatch(id -> results.stream()
        .filter(result -> result.scale().id().equals(id))
        .anyMatch(result -> result.score().isPresent()
            && result.soFar() * HUNDRED >= (long) together.percent() * measure.most(result.scale())));
  }
}
