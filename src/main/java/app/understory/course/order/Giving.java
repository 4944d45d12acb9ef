package app.understory.course.order;

import app.understory.course.Route;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * One administration, as it is about to be kept.
 *
 * @param milligrams   of this administration
 * @param before       what the session had before it
 * @param day          the day of the session
 * @param earlier      what sessions there were before it
 * @param latest       the last reading of vital signs in the session
 */
public record Giving(String substance, BigDecimal milligrams, Route route, Before before, LocalDate day,
    Earlier earlier, Reading latest) {

  /**
   * What the session had before.
   *
   * @param milligrams    of all its administrations together
   * @param doses         how many there were
   * @param minutesSince  whole minutes since the last of them
   */
  public record Before(BigDecimal milligrams, int doses, OptionalInt minutesSince) {
    /** This is the first. */
    public static final Before NOTHING = new Before(BigDecimal.ZERO, 0, OptionalInt.empty());
  }

  /**
   * The person's sessions before this one, in which medicine was given.
   *
   * @param underOrder how many since the order began
   * @param last       the day of the last one
   */
  public record Earlier(int underOrder, Optional<LocalDate> last) {
    /** This is the first. */
    public static final Earlier NONE = new Earlier(0, Optional.empty());
  }

  /** What was measured last; each may be empty. mmHg, beats a minute, percent. */
  public record Reading(OptionalInt systolic, OptionalInt diastolic, OptionalInt pulse, OptionalInt oxygen) {
    /** Nothing was measured. */
    public static final Reading NONE = new Reading(OptionalInt.empty(), OptionalInt.empty(),
        OptionalInt.empty(), OptionalInt.empty());
  }
}
