package crooked.people;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;

/** Straight: its clock is handed in. */
class TakesAClock {
  private static final String WORDS = "order by the clock, where it is kept";

  boolean late(Clock clock) {
    return Instant.now(clock).isAfter(Instant.EPOCH) && LocalDate.now(clock).isLeapYear() && !WORDS.isEmpty();
  }
}
