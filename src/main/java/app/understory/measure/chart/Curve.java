package app.understory.measure.chart;

import app.understory.measure.Fraction;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * One score of one instrument over time.
 *
 * @param id       stays the same for the same score
 * @param name     as people say it
 * @param scope    what the numbers can be and what they say
 * @param stripes  the named ranges, lowest first
 * @param readings every form that was filled in, in order; two of one day are both here
 * @param begun    when the first dose of the course was given
 */
public record Curve(String id, String name, Scope scope, List<Stripe> stripes, List<Reading> readings,
    Optional<Moment> begun) {
  /** So many points at least are joined by a line: fewer say nothing about a direction. */
  public static final int JOINED_FROM = 4;

  /** Puts the readings in order and keeps its own copies. */
  public Curve {
    stripes = List.copyOf(stripes);
    readings = readings.stream().sorted().toList();
  }

  /**
   * What the numbers of a score can be.
   *
   * @param least  the smallest
   * @param most   the largest
   * @param better which way is the better one
   */
  public record Scope(double least, double most, Better better) {}

  /** Which way is the better one. */
  public enum Better {
    /** A falling score. */
    LOWER,
    /** A rising score. */
    HIGHER,
    /** Neither: each form asks about one session and tells nothing of a course, so its points are not joined. */
    NEITHER
  }

  /** A named range, from the first number up to, not with, the second; the highest one with it. */
  public record Stripe(String name, double from, double to) {}

  /**
   * A form that was filled in.
   *
   * @param score the exact number; empty while the form is incomplete
   * @param band  the named range; empty if there is none
   */
  public record Reading(Moment when, Optional<Fraction> score,
      Optional<String> band) implements Comparable<Reading> {

    /** The day on which it was filled in, there. */
    public LocalDate day() {
      return when.day();
    }

    /** The number, to be drawn. @throws java.util.NoSuchElementException if it is incomplete */
    public double value() {
      Fraction exact = score.orElseThrow();
      return (double) exact.above() / exact.below();
    }

    /** The number as it is shown, with one place where it is not whole; empty if it is incomplete. */
    public String figure() {
      return score.map(exact -> exact.rounded(exact.above() % exact.below() == 0 ? 0 : 1).toPlainString())
          .orElse("");
    }

    @Override
    public int compareTo(Reading other) {
      return when.compareTo(other.when);
    }
  }

  /** The points of the line: of each day the last complete form. */
  public List<Reading> points() {
    Map<LocalDate, Reading> last = new LinkedHashMap<>();
    readings.stream().filter(reading -> reading.score().isPresent())
        .forEach(reading -> last.put(reading.day(), reading));
    return new ArrayList<>(last.values());
  }

  /** Forms that are incomplete. */
  public List<Reading> incomplete() {
    return readings.stream().filter(reading -> reading.score().isEmpty()).toList();
  }

  /**
   * What later scores are laid beside: the last point before the first dose, else the first one. A measure that tells of
   * no course has none.
   */
  public Optional<Reading> baseline() {
    if (scope.better() == Better.NEITHER) {
      return Optional.empty();
    }
    return points().stream()
        .filter(point -> begun.isPresent() && point.when().compareTo(begun.get()) <= 0)
        .reduce((_, later) -> later).or(() -> points().stream().findFirst());
  }

  /** Whether the points are joined by a line. */
  public boolean joined() {
    return scope.better() != Better.NEITHER && points().size() >= JOINED_FROM;
  }
}
