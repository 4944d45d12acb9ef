package app.understory.session;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One administration, as it was given.
 *
 * @param milligrams above 0 and below 1,000,000, at most two decimals
 * @param booster    a second or later dose of the same session
 * @param hold       in the mouth, where it is a lozenge that is held
 */
public record Dose(String substance, BigDecimal milligrams, Route route, Optional<String> site,
    Optional<String> lot, Optional<String> givenBy, boolean booster,
    Optional<Hold> hold) implements Entry.What {

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

  /** A dose that is not held in the mouth. */
  public Dose(String substance, BigDecimal milligrams, Route route, Optional<String> site,
      Optional<String> lot, Optional<String> givenBy, boolean booster) {
    this(substance, milligrams, route, site, lot, givenBy, booster, Optional.empty());
  }

  /**
   * How long a lozenge is held in the mouth.
   *
   * @param plannedSeconds above 0
   * @param heldSeconds    how long it was, once it is out
   * @param spat           spat out; otherwise swallowed
   */
  public record Hold(int plannedSeconds, OptionalInt heldSeconds, boolean spat) {
    public Hold {
      if (plannedSeconds <= 0) {
        throw new IllegalArgumentException("a hold lasts");
      }
    }

    /** A hold that begins. */
    public static Hold of(int plannedSeconds) {
      return new Hold(plannedSeconds, OptionalInt.empty(), false);
    }
  }

  /** Whether it is in the mouth still. */
  public boolean isHeld() {
    return hold.filter(each -> each.heldSeconds().isEmpty()).isPresent();
  }

  /** The same, out of the mouth after so long. */
  public Dose out(int seconds, boolean spat) {
    return new Dose(substance, milligrams, route, site, lot, givenBy, booster,
        hold.map(each -> new Hold(each.plannedSeconds(), OptionalInt.of(Math.max(0, seconds)), spat)));
  }

  /** Whether it is the other one, out of the mouth: told on, not told otherwise. */
  boolean tellsOn(Dose held) {
    return held.isHeld() && hold.isPresent()
        && equals(held.out(hold.get().heldSeconds().orElse(-1), hold.get().spat()));
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
