package app.understory.measure.definition;

import java.util.List;
import java.util.Optional;

/**
 * An instrument: what it asks, how it is scored, and what its publication says of the scores.
 *
 * @param about what it is and where it comes from
 * @param items in the order of the form, numbered from 1 without a gap
 * @param scales the scores, the most telling first
 * @param bands the named ranges
 * @param levels the levels reached by answers, the gravest first
 * @param together what is said when several scores are high
 * @param rules what publications say of change
 * @param safety answers that must never be missed, whatever the total
 */
public record Measure(About about, List<Item> items, List<Scale> scales, List<Band> bands,
    List<Level> levels, List<Together> together, List<ChangeRule> rules, List<Condition> safety) {

  /**
   * What an instrument is and where it comes from.
   *
   * @param id a short name without spaces that stays for good
   * @param version of our definition, from 1
   * @param name as people say it
   * @param asks what it asks about, in our words
   * @param days the days before the answer that it asks about, 0 for this moment
   * @param lowerIsBetter whether a falling score is the better one
   * @param byClinician whether only a clinician fills it in
   * @param licence under what terms it may be used
   * @param citation the publication
   */
  public record About(String id, int version, String name, String asks, int days, boolean lowerIsBetter,
      boolean byClinician, String licence, String citation) {}

  /** Keeps its own copies. */
  public Measure {
    items = List.copyOf(items);
    scales = List.copyOf(scales);
    bands = List.copyOf(bands);
    levels = List.copyOf(levels);
    together = List.copyOf(together);
    rules = List.copyOf(rules);
    safety = List.copyOf(safety);
  }

  /** The item of that number. @throws IndexOutOfBoundsException if there is none */
  public Item item(int number) {
    return items.get(number - 1);
  }

  /** The score of that name, if there is one. */
  public Optional<Scale> scale(String id) {
    return scales.stream().filter(scale -> scale.id().equals(id)).findFirst();
  }

  /** The rules for a score. */
  public List<ChangeRule> rules(String scale) {
    return rules.stream().filter(rule -> rule.scale().equals(scale)).toList();
  }

  /** The largest value a score can have before it becomes a mean or hundredths. */
  public int most(Scale scale) {
    return scale.items().stream().mapToInt(number -> item(number).most()).sum() * scale.times();
  }
}
