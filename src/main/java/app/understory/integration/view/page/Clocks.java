package app.understory.integration.view.page;

import app.understory.vault.time.Moment;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How times are written in a note. */
public final class Clocks {
  private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter LONG_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM",
      Locale.ENGLISH);

  private Clocks() {}

  /** The wall clock there: 14:31. */
  public static String wall(Moment moment) {
    return MINUTE.format(moment.wall());
  }

  /** The wall clock there with seconds: 11:41:20. */
  public static String wallSeconds(Moment moment) {
    return SECOND.format(moment.wall());
  }

  /** The day there: Thu 19 Nov. */
  public static String day(Moment moment) {
    return DAY.format(moment.wall());
  }

  /** The day there in full: Saturday 21 November. */
  public static String longDay(Moment moment) {
    return LONG_DAY.format(moment.wall());
  }

  /** Hours and minutes: 0:27, from milliseconds. */
  public static String span(long milliseconds) {
    long minutes = Math.max(0, milliseconds) / 60_000;
    return minutes / 60 + ":" + String.format(Locale.ENGLISH, "%02d", minutes % 60);
  }
}
