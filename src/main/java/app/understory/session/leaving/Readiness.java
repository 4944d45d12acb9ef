package app.understory.session.leaving;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.VitalSigns;
import app.understory.session.VitalSigns.Sign;
import app.understory.session.leaving.Leaving.Item;
import app.understory.session.terms.Terms;
import app.understory.vault.time.Moment;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * How ready a person is to leave: what the log says and what was ticked. It informs; someone decides.
 *
 * @param sinceMinutes whole minutes since the last dose, at the leaving where they left; empty where none was given
 * @param stayMinutes  how many the practice asks for
 * @param before       the last vital signs before the first dose
 * @param last         the last vital signs after the last dose
 * @param near         whether these are near those; empty where one of them is missing
 */
public record Readiness(Leaving leaving, OptionalInt sinceMinutes, int stayMinutes,
    Optional<VitalSigns> before,
    Optional<VitalSigns> last, Optional<Boolean> near) {
  private static final List<Sign> COMPARED = List.of(Sign.SYSTOLIC, Sign.DIASTOLIC, Sign.PULSE);

  /**
   * Looks at it.
   *
   * @param log in order, struck entries too
   * @param now counts until they have left
   */
  public static Readiness of(Leaving leaving, List<Entry> log, Terms terms, Moment now) {
    List<Entry> standing = log.stream().filter(entry -> entry.struck().isEmpty()).toList();
    List<Entry> doses = standing.stream().filter(entry -> entry.what() instanceof Dose).toList();
    Moment until = leaving.left().orElse(now);
    OptionalInt since = doses.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(Math.toIntExact(
            Math.max(0, Duration.between(doses.getLast().happened().at(), until.at()).toMinutes())));
    long first = doses.isEmpty() ? Long.MAX_VALUE : doses.getFirst().elapsedMs();
    long last = doses.isEmpty() ? -1 : doses.getLast().elapsedMs();
    Optional<VitalSigns> before = signs(
        standing.stream().filter(entry -> entry.elapsedMs() <= first).toList());
    Optional<VitalSigns> after = signs(
        standing.stream().filter(entry -> entry.elapsedMs() > last).toList());
    return new Readiness(leaving, since, terms.stayMinutes(), before, after,
        before.flatMap(base -> after.flatMap(signs -> near(base, signs, terms.nearPercent()))));
  }

  private static Optional<VitalSigns> signs(List<Entry> entries) {
    return entries.stream().map(Entry::what).filter(VitalSigns.class::isInstance).map(VitalSigns.class::cast)
        .reduce((_, later) -> later);
  }

  private static Optional<Boolean> near(VitalSigns base, VitalSigns signs, int percent) {
    Map<Sign, OptionalInt> then = base.bySign();
    Map<Sign, OptionalInt> now = signs.bySign();
    boolean compared = false;
    boolean near = true;
    for (Sign sign : COMPARED) {
      int from = then.getOrDefault(sign, OptionalInt.empty()).orElse(0);
      int to = now.getOrDefault(sign, OptionalInt.empty()).orElse(0);
      if (from > 0 && to > 0) {
        compared = true;
        near &= Math.abs(to - from) * 100 <= from * percent;
      }
    }
    return compared ? Optional.of(near) : Optional.empty();
  }

  /** The same, with something else ticked or decided. */
  public Readiness with(Leaving other) {
    return new Readiness(other, sinceMinutes, stayMinutes, before, last, near);
  }

  /** Whether the time has passed; where nothing was given there is none. */
  public boolean stayed() {
    return sinceMinutes.isEmpty() || sinceMinutes.getAsInt() >= stayMinutes;
  }

  /** What was not ticked. */
  public List<Item> open() {
    return Arrays.stream(Item.values()).filter(item -> !leaving.ticks().containsKey(item)).toList();
  }

  /** Whether everything is so: leaving otherwise is leaving early. */
  public boolean complete() {
    return stayed() && near.orElse(sinceMinutes.isEmpty()) && open().isEmpty();
  }
}
