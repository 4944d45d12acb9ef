package app.understory.session;

import java.util.EnumMap;
import java.util.Map;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * One reading, taken together; what was not measured is empty, never 0. Impossible values are refused, improbable
 * ones are only shown as such.
 *
 * @param systolic  mmHg, 40 to 300, above diastolic
 * @param diastolic mmHg, 20 to 200; systolic and diastolic come together
 * @param pulse     per minute, 20 to 300
 * @param oxygen    SpO2 in percent, 30 to 100
 * @param respiration breaths in a minute, 2 to 80
 * @param sedation  by the Modified Observer's Assessment of Alertness/Sedation Scale (after Chernik and others,
 *                  J Clin Psychopharmacol 1990;10:244), 5 answers readily to 0 no answer to pain
 */
public record VitalSigns(OptionalInt systolic, OptionalInt diastolic, OptionalInt pulse, OptionalInt oxygen,
    OptionalInt respiration, OptionalInt sedation) implements Entry.What {

  public VitalSigns {
    Map<Sign, Fault> faults = faults(systolic, diastolic, pulse, oxygen, respiration, sedation);
    if (!faults.isEmpty()) {
      throw new IllegalArgumentException("not a possible reading: " + faults);
    }
  }

  /** A reading without respiration and sedation. */
  public VitalSigns(OptionalInt systolic, OptionalInt diastolic, OptionalInt pulse, OptionalInt oxygen) {
    this(systolic, diastolic, pulse, oxygen, OptionalInt.empty(), OptionalInt.empty());
  }

  /** What is measured. */
  public enum Sign {
    SYSTOLIC(40, 300, 80, 180), DIASTOLIC(20, 200, 45, 110), PULSE(20, 300, 45, 130), OXYGEN(30, 100, 92,
        100), RESPIRATION(2, 80, 8, 30), SEDATION(0, 5, 2, 5);

    private final int least;
    private final int most;
    private final int low;
    private final int high;

    Sign(int least, int most, int low, int high) {
      this.least = least;
      this.most = most;
      this.low = low;
      this.high = high;
    }

    /** The least value that is taken. */
    public int least() {
      return least;
    }

    /** The highest value that is taken. */
    public int most() {
      return most;
    }

    /** Outside what is usual in a resting adult: worth a second look, no more. */
    public boolean improbable(int value) {
      return value < low || value > high;
    }
  }

  /** What was measured, sign by sign. */
  public Map<Sign, OptionalInt> bySign() {
    return new EnumMap<>(Map.of(Sign.SYSTOLIC, systolic, Sign.DIASTOLIC, diastolic, Sign.PULSE, pulse,
        Sign.OXYGEN, oxygen, Sign.RESPIRATION, respiration, Sign.SEDATION, sedation));
  }

  /** Why a reading is refused. */
  public enum Fault {
    /** No such value is possible. */
    IMPOSSIBLE,
    /** The systolic pressure is not above the diastolic one. */
    NOT_ABOVE,
    /** One half of the pressure is missing. */
    HALF,
    /** Nothing was measured. */
    NOTHING
  }

  /** What speaks against such a reading, by the sign it concerns; empty where it is possible. */
  public static Map<Sign, Fault> faults(OptionalInt systolic, OptionalInt diastolic, OptionalInt pulse,
      OptionalInt oxygen, OptionalInt respiration, OptionalInt sedation) {
    Map<Sign, Fault> faults = new EnumMap<>(Sign.class);
    impossible(Sign.SYSTOLIC, systolic, faults);
    impossible(Sign.DIASTOLIC, diastolic, faults);
    impossible(Sign.PULSE, pulse, faults);
    impossible(Sign.OXYGEN, oxygen, faults);
    impossible(Sign.RESPIRATION, respiration, faults);
    impossible(Sign.SEDATION, sedation, faults);
    if (systolic.isPresent() != diastolic.isPresent()) {
      faults.putIfAbsent(systolic.isPresent() ? Sign.DIASTOLIC : Sign.SYSTOLIC, Fault.HALF);
    } else if (systolic.isPresent() && systolic.getAsInt() <= diastolic.getAsInt()) {
      faults.putIfAbsent(Sign.SYSTOLIC, Fault.NOT_ABOVE);
    }
    if (Stream.of(systolic, diastolic, pulse, oxygen, respiration, sedation)
        .allMatch(OptionalInt::isEmpty)) {
      faults.put(Sign.SYSTOLIC, Fault.NOTHING);
    }
    return faults;
  }

  private static void impossible(Sign sign, OptionalInt value, Map<Sign, Fault> faults) {
    if (value.isPresent() && (value.getAsInt() < sign.least() || value.getAsInt() > sign.most())) {
      faults.put(sign, Fault.IMPOSSIBLE);
    }
  }
}
