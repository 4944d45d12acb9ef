package app.understory.vault.time;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;

/**
 * When something happened, and where: an instant cut to whole microseconds, and the zone of the place. Two
 * moments at 01:30 in the night when clocks go back differ by their instant.
 *
 * @param at   the instant, whole microseconds (the constructor cuts it)
 * @param zone the zone in which it happened, kept with it for good
 */
public record Moment(Instant at, ZoneId zone) implements Comparable<Moment> {
  public Moment {
    at = at.truncatedTo(ChronoUnit.MICROS);
  }

  /** The wall clock there, with its offset. */
  public ZonedDateTime wall() {
    return at.atZone(zone);
  }

  /** The day there. */
  public LocalDate day() {
    return wall().toLocalDate();
  }

  /** By instant alone: zones do not reorder what happened. */
  @Override
  public int compareTo(Moment other) {
    return at.compareTo(other.at);
  }
}
