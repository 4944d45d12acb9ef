package app.understory.people;

import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.util.UUID;

/**
 * One weighing.
 *
 * @param kilograms above 0, two decimals
 * @param asTyped   as it was typed, as {@code 145 lb}
 */
public record Weight(UUID id, PersonId person, BigDecimal kilograms, String asTyped, Moment taken) {
  public Weight {
    if (kilograms.signum() <= 0) {
      throw new IllegalArgumentException("a weight is above 0 kg");
    }
  }
}
