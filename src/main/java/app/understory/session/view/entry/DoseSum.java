package app.understory.session.view.entry;

import app.understory.session.Entry;
import app.understory.session.account.Given;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * What an amount comes to.
 *
 * @param perKilogram of this dose; empty where no weight is known
 * @param together    milligrams of all doses of the session with this one; empty for the first
 */
public record DoseSum(BigDecimal milligrams, Optional<BigDecimal> perKilogram, Optional<BigDecimal> together,
    Optional<BigDecimal> togetherPerKilogram) {

  static DoseSum of(BigDecimal amount, List<Entry> standing, Optional<BigDecimal> kilograms) {
    Given before = Given.of(standing, kilograms);
    Optional<BigDecimal> together = before.doses().isEmpty()
        ? Optional.empty()
        : Optional.of(before.and(amount));
    return new DoseSum(amount, kilograms.map(kg -> Given.perKilogram(amount, kg)), together,
        together.flatMap(all -> kilograms.map(kg -> Given.perKilogram(all, kg))));
  }
}
