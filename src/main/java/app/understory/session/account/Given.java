package app.understory.session.account;

import app.understory.session.Dose;
import app.understory.session.Entry;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * What was given in a session, added up: plain arithmetic, never a judgement.
 *
 * @param doses        in the order of the log
 * @param milligrams   of all together
 * @param perKilogram  of all together, two decimals; empty where no weight is known
 */
public record Given(List<Entry> doses, BigDecimal milligrams, Optional<BigDecimal> perKilogram) {
  public Given {
    doses = List.copyOf(doses);
  }

  /**
   * Adds up.
   *
   * @param standing entries that were not struck; those that are no doses are passed over
   * @param weightKg the weight that the session began with
   */
  public static Given of(List<Entry> standing, Optional<BigDecimal> weightKg) {
    List<Entry> doses = standing.stream().filter(entry -> entry.what() instanceof Dose).toList();
    BigDecimal all = doses.stream().map(entry -> ((Dose) entry.what()).milligrams()).reduce(BigDecimal.ZERO,
        BigDecimal::add);
    return new Given(doses, all, weightKg.filter(_ -> !doses.isEmpty()).map(kg -> perKilogram(all, kg)));
  }

  /** Milligrams for each kilogram, two decimals. */
  public static BigDecimal perKilogram(BigDecimal milligrams, BigDecimal kilograms) {
    return milligrams.divide(kilograms, 2, RoundingMode.HALF_UP);
  }

  /** With another dose of so much. */
  public BigDecimal and(BigDecimal more) {
    return milligrams.add(more);
  }
}
