package app.understory.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * One administration, as it was given.
 *
 * @param milligrams above 0 and below 1,000,000, at most two decimals
 * @param booster    a second or later dose of the same session
 */
public record Dose(String substance, BigDecimal milligrams, Route route, Optional<String> site,
    Optional<String> lot, Optional<String> givenBy, boolean booster) implements Entry.What {

  private static final BigDecimal BEYOND = BigDecimal.valueOf(1_000_000);

  public Dose {
    if (milligrams.signum() <= 0 || milligrams.compareTo(BEYOND) >= 0) {
      throw new IllegalArgumentException("a dose is above 0 mg");
    }
    milligrams = milligrams.setScale(2, RoundingMode.UNNECESSARY);
    if (substance.isBlank()) {
      throw new IllegalArgumentException("a dose is of a substance");
    }
  }

  /** By which way. */
  public enum Route {
    IM, IV, SC, SUBLINGUAL, ORAL, INTRANASAL
  }

  /** Milligrams for each kilogram, two decimals: plain arithmetic, never a judgement. */
  public BigDecimal perKilogram(BigDecimal kilograms) {
    return milligrams.divide(kilograms, 2, RoundingMode.HALF_UP);
  }
}
