package app.understory.people;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A weight as someone typed it: {@code 66 kg}, {@code 145.5 lb}. The unit is never guessed. */
public sealed interface TypedWeight {

  /** Kilograms in one international pound, exact (Federal Register 24 FR 5348, 1959). */
  BigDecimal KILOGRAMS_PER_POUND = new BigDecimal("0.45359237");

  /** Understood; kilograms to two decimals. */
  record Clear(BigDecimal kilograms, String asTyped) implements TypedWeight {}

  /** Understood, but worth a second look before it is kept. */
  record Improbable(BigDecimal kilograms, String asTyped, Doubt doubt) implements TypedWeight {}

  /** Not taken. */
  record Refused(Why why) implements TypedWeight {}

  /** Why it is asked about. */
  enum Doubt {
    /** Under 30 kg. */
    VERY_LIGHT,
    /** Over 250 kg. */
    VERY_HEAVY,
    /** More than a fifth away from the last weighing. */
    FAR_FROM_LAST
  }

  /** Why it is not taken. */
  enum Why {
    NOT_UNDERSTOOD, NO_UNIT,
    /** Not above 0, or beyond the heaviest person recorded (635 kg). */
    IMPOSSIBLE
  }

  /**
   * Reads what was typed.
   *
   * @param last the weighing before, if any
   */
  static TypedWeight read(String typed, Optional<Weight> last) {
    Matcher form = Reading.FORM.matcher(typed.strip().toLowerCase(Locale.ROOT));
    if (!form.matches()) {
      return new Refused(Why.NOT_UNDERSTOOD);
    }
    String unit = form.group("unit");
    if (unit == null) {
      return new Refused(Why.NO_UNIT);
    }
    BigDecimal number = new BigDecimal(form.group("number").replace(',', '.'));
    BigDecimal exact = unit.startsWith("k") ? number : number.multiply(KILOGRAMS_PER_POUND);
    BigDecimal kilograms = exact.setScale(2, RoundingMode.HALF_UP);
    if (kilograms.signum() <= 0 || kilograms.compareTo(Reading.HEAVIEST) > 0) {
      return new Refused(Why.IMPOSSIBLE);
    }
    return Reading.doubt(kilograms, last)
        .<TypedWeight>map(doubt -> new Improbable(kilograms, typed.strip(), doubt))
        .orElseGet(() -> new Clear(kilograms, typed.strip()));
  }

  /** What reading needs. */
  final class Reading {
    private static final Pattern FORM = Pattern.compile(
        "(?<number>-?\\d{1,4}(?:[.,]\\d{1,3})?)\\s*(?<unit>kgs?|kilos?|kilograms?|lbs?|pounds?)?\\.?");
    private static final BigDecimal HEAVIEST = new BigDecimal(635);
    private static final BigDecimal LIGHT = new BigDecimal(30);
    private static final BigDecimal HEAVY = new BigDecimal(250);
    private static final BigDecimal FIFTH = new BigDecimal("0.2");

    private Reading() {}

    private static Optional<Doubt> doubt(BigDecimal kilograms, Optional<Weight> last) {
      if (kilograms.compareTo(LIGHT) < 0) {
        return Optional.of(Doubt.VERY_LIGHT);
      }
      if (kilograms.compareTo(HEAVY) > 0) {
        return Optional.of(Doubt.VERY_HEAVY);
      }
      return last.map(Weight::kilograms)
          .filter(before -> kilograms.subtract(before).abs().compareTo(before.multiply(FIFTH)) > 0)
          .map(_ -> Doubt.FAR_FROM_LAST);
    }
  }
}
