package app.understory.desk.frame.chrome;

import app.understory.kit.Words;
import app.understory.vault.time.Moment;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** A moment near to now, in a few words: {@code 07:40 today}, {@code 18:04 yesterday}, {@code 21 Nov}. */
final class When {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
  private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH);

  private When() {}

  /** @param words has {@code today} and {@code yesterday}, each with a place for the clock time */
  static String near(Moment moment, Moment now, Words words) {
    LocalDate day = moment.at().atZone(now.zone()).toLocalDate();
    String clock = moment.at().atZone(now.zone()).format(CLOCK);
    if (day.equals(now.day())) {
      return words.get("today", clock);
    }
    if (day.equals(now.day().minusDays(1))) {
      return words.get("yesterday", clock);
    }
    return day.format(day.getYear() == now.day().getYear() ? DAY : YEAR);
  }
}
