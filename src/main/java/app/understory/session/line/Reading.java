package app.understory.session.line;

import app.understory.session.VitalSigns;
import app.understory.session.VitalSigns.Fault;
import app.understory.session.VitalSigns.Sign;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Vital signs as typed, possible or not: {@code 142/88}, {@code 142/88 76}, {@code 142/88 76 97} or
 * {@code 142/88 76 97 14 5}, being systolic and diastolic in mmHg, pulse in a minute, SpO2 in percent, breaths in a
 * minute and sedation from 0 to 5.
 */
public record Reading(OptionalInt systolic, OptionalInt diastolic, OptionalInt pulse, OptionalInt oxygen,
    OptionalInt respiration, OptionalInt sedation) {
  private static final Pattern TYPED = Pattern
      .compile(
          "(\\d{2,3})\\s*/\\s*(\\d{2,3})(?:\\s+(\\d{1,3}))?(?:\\s+(\\d{1,3})\\s*%?)?(?:\\s+(\\d{1,2}))?(?:\\s+(\\d))?");

  /** Reads a line that holds vital signs and nothing else. */
  public static Optional<Reading> of(String typed) {
    Matcher matcher = TYPED.matcher(typed.strip());
    return matcher.matches()
        ? Optional
            .of(new Reading(number(matcher.group(1)), number(matcher.group(2)), number(matcher.group(3)),
                number(matcher.group(4)), number(matcher.group(5)), number(matcher.group(6))))
        : Optional.empty();
  }

  /** What speaks against it. */
  public Map<Sign, Fault> faults() {
    return VitalSigns.faults(systolic, diastolic, pulse, oxygen, respiration, sedation);
  }

  /** The signs, where nothing speaks against them. */
  public Optional<VitalSigns> signs() {
    return faults().isEmpty()
        ? Optional.of(new VitalSigns(systolic, diastolic, pulse, oxygen, respiration, sedation))
        : Optional.empty();
  }

  private static OptionalInt number(@Nullable String digits) {
    return digits == null ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(digits));
  }
}
