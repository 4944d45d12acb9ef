package app.understory.kit;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How days and times read on the screen, as seen from one day. */
public final class Days {
  private static final Words WORDS = Words.of(Days.class);

  private final LocalDate today;

  /** As seen from that day. */
  public Days(LocalDate today) {
    this.today = today;
  }

  /** <i>today</i>, <i>tomorrow</i>, <i>Thu 26 Nov</i>, and the year where it is another one. */
  public String near(LocalDate day) {
    return switch (Math.clamp(ChronoUnit.DAYS.between(today, day), -2, 2)) {
      case 0 -> WORDS.get("today");
      case 1 -> WORDS.get("tomorrow");
      case -1 -> WORDS.get("yesterday");
      default -> format(day, day.getYear() == today.getYear() ? "near" : "near.year");
    };
  }

  /** <i>today 13:30</i>, <i>Thu 26 Nov 13:30</i>. */
  public String near(ZonedDateTime wall) {
    return WORDS.get("day.time", near(wall.toLocalDate()), time(wall));
  }

  /** <i>Today</i>, <i>Mon 23</i> within four weeks, else <i>3 Nov</i>, and the year where it is another one. */
  public String margin(LocalDate day) {
    if (day.equals(today)) {
      return WORDS.get("margin.today");
    }
    if (day.getYear() != today.getYear()) {
      return format(day, "margin.year");
    }
    boolean near = Math.abs(ChronoUnit.DAYS.between(day, today)) < 21;
    return format(day, near ? "margin" : "margin.far");
  }

  /** <i>Tuesday 24 November</i>. */
  public static String title(LocalDate day) {
    return format(day, "title");
  }

  /** <i>3 May 1985</i>. */
  public static String plain(LocalDate day) {
    return format(day, "plain");
  }

  /** <i>19 Nov</i>, and the year where it is another one. */
  public String brief(LocalDate day) {
    return format(day, day.getYear() == today.getYear() ? "margin.far" : "margin.year");
  }

  /** <i>Mon</i>. */
  public static String weekday(LocalDate day) {
    return format(day, "weekday");
  }

  /** <i>Thursday</i>. */
  public static String wholeWeekday(LocalDate day) {
    return format(day, "weekday.whole");
  }

  /** <i>13:30</i>, by the clock of the place where it was. */
  public static String time(ZonedDateTime wall) {
    return wall.format(DateTimeFormatter.ofPattern(WORDS.get("time"), Locale.ENGLISH));
  }

  private static String format(LocalDate day, String key) {
    return day.format(DateTimeFormatter.ofPattern(WORDS.get("pattern." + key), Locale.ENGLISH));
  }
}
