package app.understory.measure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * An exact score: a whole number of parts. Never rounded before it is shown.
 *
 * @param above the number above the line
 * @param below the number below the line, 1 or more
 */
public record Fraction(long above, long below) implements Comparable<Fraction> {

  /** A whole number. */
  public static Fraction whole(long number) {
    return new Fraction(number, 1);
  }

  /** Refuses a line below which nothing stands. */
  public Fraction {
    if (below < 1) {
      throw new IllegalArgumentException("below must be 1 or more");
    }
  }

  @Override
  public int compareTo(Fraction other) {
    return Long.compare(above * other.below, other.above * below);
  }

  /** This less that. */
  public Fraction minus(Fraction other) {
    return new Fraction(above * other.below - other.above * below, below * other.below);
  }

  /** So many times this. */
  public Fraction times(long number) {
    return new Fraction(above * number, below);
  }

  /** For showing: rounded half up to so many places. */
  public BigDecimal rounded(int places) {
    return BigDecimal.valueOf(above).divide(BigDecimal.valueOf(below), places, RoundingMode.HALF_UP);
  }
}
