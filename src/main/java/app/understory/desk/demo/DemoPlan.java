package app.understory.desk.demo;

import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a demonstration practice is to hold. The same plan makes the same content.
 *
 * @param people 1 to 5,000
 * @param years  how far back the first of them came, 1 to 20
 * @param seed   chooses among all the practices that could be made
 * @param today  the day on which the last of it happens, at noon
 * @param zone   where it happens
 */
public record DemoPlan(int people, int years, long seed, LocalDate today, ZoneId zone) {
  public DemoPlan {
    if (people < 1 || people > 5_000) {
      throw new IllegalArgumentException("A practice has 1 to 5000 people.");
    }
    if (years < 1 || years > 20) {
      throw new IllegalArgumentException("A practice looks back on 1 to 20 years.");
    }
  }

  /** A small one, for rehearsal. */
  public static DemoPlan small(LocalDate today, ZoneId zone) {
    return new DemoPlan(6, 1, 1, today, zone);
  }
}
