package app.understory.measure.chart;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * A medicine session beneath the scores.
 *
 * @param number  the person's session
 * @param depth   what was intended; never what was reached, and never derived from milligrams
 * @param given   whether medicine was given; otherwise it is still to come
 * @param taken   what was given
 * @param reached what was seen, 0 to 4; stands in the table and in no picture
 */
public record Dosing(int number, LocalDate day, Depth depth, boolean given, Taken taken,
    OptionalInt reached) {

  /** What was intended. Each has a row of its own, so that none stands above another one as a value. */
  public enum Depth {
    SUB_PSYCHEDELIC, PSYCHEDELIC, UNSAID
  }

  /**
   * What was given in all.
   *
   * @param milligrams  empty where nothing was given
   * @param perKilogram empty where no weight is known
   * @param route       in words; may be empty
   */
  public record Taken(Optional<BigDecimal> milligrams, Optional<BigDecimal> perKilogram, String route) {
    /** Nothing yet. */
    public static final Taken NOTHING = new Taken(Optional.empty(), Optional.empty(), "");
  }
}
