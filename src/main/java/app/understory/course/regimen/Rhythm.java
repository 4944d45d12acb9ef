package app.understory.course.regimen;

import java.time.LocalDate;

/** How far apart doses are. */
public sealed interface Rhythm {

  /**
   * So many times a week, on the same weekdays: twice is three days and four in turn.
   *
   * @param times 1 to 7
   */
  record Weekly(int times) implements Rhythm {
    public Weekly {
      if (times < 1 || times > 7) {
        throw new IllegalArgumentException("a week has 1 to 7 doses");
      }
    }

    /** Days of the gap of that place in the week, counted from 0. */
    int days(int gap) {
      int here = Math.floorMod(gap, times);
      return 7 * (here + 1) / times - 7 * here / times;
    }
  }

  /**
   * Every so many days.
   *
   * @param least days, 1 to 365
   * @param most  days, not under the least
   */
  record Daily(int least, int most) implements Rhythm {
    public Daily {
      within(least, most, 365);
    }
  }

  /**
   * Every so many months.
   *
   * @param least months, 1 to 12
   * @param most  months, not under the least
   */
  record Monthly(int least, int most) implements Rhythm {
    public Monthly {
      within(least, most, 12);
    }
  }

  /**
   * The day on which the dose after that day's is planned. Months grow from the least to the most, one with each dose;
   * days keep to the least.
   *
   * @param gap which gap of the rhythm it is, from 0
   */
  default LocalDate next(LocalDate day, int gap) {
    return switch (this) {
      case Weekly weekly -> day.plusDays(weekly.days(gap));
      case Daily(int least, int _) -> day.plusDays(least);
      case Monthly(int least, int most) -> day.plusMonths(Math.min(least + (long) gap, most));
    };
  }

  /** The first day on which the dose after that day's is in time. */
  default LocalDate earliest(LocalDate day) {
    return switch (this) {
      case Weekly(int times) -> day.plusDays(7 / times);
      case Daily(int least, int _) -> day.plusDays(least);
      case Monthly(int least, int _) -> day.plusMonths(least);
    };
  }

  /** The last day on which it is. */
  default LocalDate latest(LocalDate day) {
    return switch (this) {
      case Weekly(int times) -> day.plusDays((7 + times - 1) / times);
      case Daily(int _, int most) -> day.plusDays(most);
      case Monthly(int _, int most) -> day.plusMonths(most);
    };
  }

  private static void within(int least, int most, int longest) {
    if (least < 1 || most < least || most > longest) {
      throw new IllegalArgumentException("a gap runs from 1 upwards");
    }
  }
}
