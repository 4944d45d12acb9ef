package app.understory.session;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * One administration, as it was given.
 *
 * @param milligrams above 0
 */
public record Dose(String substance, BigDecimal milligrams, Route route, Optional<String> site,
    Optional<String> lot,
    Optional<String> givenBy, boolean booster) implements Entry.What {

  public Dose {
    if (milligrams.signum() <= 0) {
      throw new IllegalArgumentException("a dose is above 0 mg");
    }
  }

  /** By which way. */
  public enum Route {
    IM, IV, SC, SUBLINGUAL, ORAL, INTRANASAL
  }
}
