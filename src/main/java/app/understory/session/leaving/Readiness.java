package app.understory.session.leaving;

import app.understory.session.Dose;
import app.understory.session.Entry;
import app.understory.session.SessionClock.Beat;
import app.understory.session.VitalSigns;
import app.understory.session.VitalSigns.Sign;
import app.understory.session.leaving.Leaving.Item;
import app.understory.session.terms.Terms;
import java.util.Arrays;
import java.util.EnumMap;
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
  private static final long MINUTE = 60_000;
  private static final int DAY = 24 * 60;
  private static final List<Sign> COMPARED = List.of(Sign.SYSTOLIC, Sign.DIASTOLIC, Sign.PULSE);

  /**
   * Looks at it.
   *
   * @param log in order, struck entries too
   * @param now counts until they have left
   */
  public static Readiness of(Leaving leaving, List<Entry> log, Terms terms, Beat now) {
    List<Entry> standing = log.stream().filter(entry -> entry.struck().isEmpty()).toList();
    List<Entry> doses = standing.stream().filter(entry -> entry.what() instanceof Dose).toList();
    long until = leaving.leftMs().orElse(now.elapsedMs());
    OptionalInt since = doses.isEmpty()
        ? OptionalInt.empty()
        : OptionalInt.of(
            Math.toIntExact(Math.max(0, until - doses.getLast().elapsedMs()) / MINUTE));
    long first = doses.isEmpty() ? Long.MAX_VALUE : doses.getFirst().elapsedMs();
    long last = doses.isEmpty() ? -1 : doses.getLast().elapsedMs();
    Optional<VitalSigns> before = lastOfEach(
        standing.stream().filter(entry -> entry.elapsedMs() <= first).toList());
    Optional<VitalSigns> after = lastOfEach(
        standing.stream().filter(entry -> entry.elapsedMs() > last).toList());
    return new Readiness(leaving, since, terms.stayMinutes(), before, after,
        before.flatMap(base -> after.flatMap(signs -> near(base, signs, terms.nearPercent()))));
  }

  /** The last value of each sign: a pulse alone does not hide the pressure before it. */
  private static Optional<VitalSigns> lastOfEach(List<Entry> entries) {
    Map<Sign, OptionalInt> last = new EnumMap<>(Sign.class);
    for (Entry entry : entries) {
      if (entry.what() instanceof VitalSigns signs) {
        signs.bySign().forEach((sign, value) -> value.ifPresent(_ -> last.put(sign, value)));
      }
    }
    return last.isEmpty()
        ? Optional.empty()
        : Optional.of(new VitalSigns(of(last, Sign.SYSTOLIC), of(last, Sign.DIASTOLIC), of(last, Sign.PULSE),
            of(last, Sign.OXYGEN), of(last, Sign.RESPIRATION), of(last, Sign.SEDATION)));
  }

  private static OptionalInt of(Map<Sign, OptionalInt> values, Sign sign) {
    return values.getOrDefault(sign, OptionalInt.empty());
  }

  /** Every compared sign that was measured before has to be measured again. */
  private static Optional<Boolean> near(VitalSigns base, VitalSigns signs, int percent) {
    Map<Sign, OptionalInt> then = base.bySign();
    Map<Sign, OptionalInt> now = signs.bySign();
    boolean compared = false;
    boolean near = true;
    for (Sign sign : COMPARED) {
      int from = of(then, sign).orElse(0);
      int to = of(now, sign).orElse(0);
      if (from > 0 && to == 0) {
        return Optional.empty();
      }
      if (from > 0) {
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

  /** Whether the time has passed; where nothing was given there is none. Not known where the leaving is unwritten. */
  public boolean stayed() {
    return sinceMinutes.isEmpty() || !unwritten() && sinceMinutes.getAsInt() >= stayMinutes;
  }

  /** Whether more than a day has gone by since the last dose and nobody wrote when they left: time proves nothing now. */
  public boolean unwritten() {
    return leaving.left().isEmpty() && sinceMinutes.orElse(0) > DAY;
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
