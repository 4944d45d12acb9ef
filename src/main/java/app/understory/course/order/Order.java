package app.understory.course.order;

import app.understory.course.Route;
import app.understory.people.PersonId;
import app.understory.vault.time.Moment;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * What a prescriber ordered for one person. A change is a new version; none is ever overwritten. What was not ordered is
 * empty, and limits nothing.
 *
 * @param version    counted from 1 for each person
 * @param from       the first day on which it holds
 * @param to         the last one; empty where none was named
 * @param prescriber whose order it is
 * @param words      what else they wrote
 * @param written    when it was entered here
 * @param cancelled  when and why it was taken back before its time
 */
public record Order(OrderId id, PersonId person, int version, Medicine medicine, Amounts amounts,
    Spacing spacing, Limits limits, LocalDate from, Optional<LocalDate> to, String prescriber,
    Optional<String> words, Moment written, Optional<Cancelled> cancelled) {

  public Order {
    if (version < 1) {
      throw new IllegalArgumentException("versions count from 1");
    }
    if (to.filter(last -> last.isBefore(from)).isPresent()) {
      throw new IllegalArgumentException("an order does not end before it begins");
    }
    if (prescriber.isBlank()) {
      throw new IllegalArgumentException("an order is someone's");
    }
  }

  /**
   * What is given.
   *
   * @param form as <i>troche</i> or <i>rapid-dissolving tablet</i>
   */
  public record Medicine(String substance, Optional<String> form, Route route) {
    public Medicine {
      if (substance.isBlank()) {
        throw new IllegalArgumentException("an order is of a substance");
      }
    }
  }

  /**
   * How much, in milligrams above 0 with two decimals.
   *
   * @param least    of one session
   * @param most     of one session
   * @param mostOnce of one administration
   */
  public record Amounts(Optional<BigDecimal> least, Optional<BigDecimal> most,
      Optional<BigDecimal> mostOnce) {
    public Amounts {
      least = least.map(Amounts::above);
      most = most.map(Amounts::above);
      mostOnce = mostOnce.map(Amounts::above);
      if (least.isPresent() && most.isPresent() && least.get().compareTo(most.get()) > 0) {
        throw new IllegalArgumentException("a range runs upwards");
      }
    }

    private static BigDecimal above(BigDecimal milligrams) {
      if (milligrams.signum() <= 0) {
        throw new IllegalArgumentException("an amount is above 0 mg");
      }
      return milligrams.setScale(2, RoundingMode.UNNECESSARY);
    }
  }

  /**
   * How often.
   *
   * @param boosters   further administrations allowed in one session; 0 is none
   * @param boosterGap least minutes between two administrations of one session
   * @param sessions   sessions allowed from its first day on
   * @param days       least days from one session to the next: 3 from a Monday to the Thursday
   */
  public record Spacing(OptionalInt boosters, OptionalInt boosterGap, OptionalInt sessions,
      OptionalInt days) {
    public Spacing {
      if (boosters.orElse(0) < 0 || boosterGap.orElse(1) < 1 || sessions.orElse(1) < 1
          || days.orElse(1) < 1) {
        throw new IllegalArgumentException("counts and gaps do not lie below their least");
      }
    }
  }

  /**
   * Beyond which the prescriber wants to be asked.
   *
   * @param systolic  most, mmHg
   * @param diastolic most, mmHg
   * @param pulse     most, beats a minute
   * @param oxygen    least SpO2, percent
   */
  public record Limits(OptionalInt systolic, OptionalInt diastolic, OptionalInt pulse, OptionalInt oxygen) {
    /** None was set. */
    public static final Limits NONE = new Limits(OptionalInt.empty(), OptionalInt.empty(),
        OptionalInt.empty(), OptionalInt.empty());
  }

  /** That it was taken back. */
  public record Cancelled(String why, Moment when) {}

  /** The same, taken back. */
  Order cancelled(Cancelled how) {
    return new Order(id, person, version, medicine, amounts, spacing, limits, from, to, prescriber, words,
        written, Optional.of(how));
  }
}
