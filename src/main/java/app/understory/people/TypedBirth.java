package app.understory.people;

import java.time.DateTimeException;
import java.time.LocalDate;

/** A birth date as someone typed it, in any form of {@link WrittenDay} with a year. */
public sealed interface TypedBirth {

  /** Understood. */
  record Clear(LocalDate day) implements TypedBirth {}

  /** Not taken. */
  record Refused(Why why) implements TypedBirth {}

  /** Why it is not taken. */
  enum Why {
    NOT_UNDERSTOOD, NO_YEAR,
    /** Day and month could be either way round. */
    AMBIGUOUS,
    /** As 30 February. */
    NO_SUCH_DAY, IN_THE_FUTURE,
    /** More than 120 years ago. */
    TOO_LONG_AGO
  }

  /**
   * Reads what was typed. A year of two digits is the latest one that makes the person 10 or older: nobody younger is
   * entered without the century.
   */
  static TypedBirth read(String typed, LocalDate today) {
    return switch (WrittenDay.read(typed)) {
      case WrittenDay.NotADay _ -> new Refused(Why.NOT_UNDERSTOOD);
      case WrittenDay.Ambiguous _ -> new Refused(Why.AMBIGUOUS);
      case WrittenDay.Of(var year, _, _) when year.isEmpty() -> new Refused(Why.NO_YEAR);
      case WrittenDay.Of(var year, int month, int day) ->
        born(whole(year.getAsInt(), today), month, day, today);
    };
  }

  private static int whole(int year, LocalDate today) {
    if (year >= 100) {
      return year;
    }
    int latest = today.getYear() - 10;
    int candidate = latest / 100 * 100 + year;
    return candidate > latest ? candidate - 100 : candidate;
  }

  private static TypedBirth born(int year, int month, int day, LocalDate today) {
    try {
      LocalDate born = LocalDate.of(year, month, day);
      if (born.isAfter(today)) {
        return new Refused(Why.IN_THE_FUTURE);
      }
      return born.isBefore(today.minusYears(120)) ? new Refused(Why.TOO_LONG_AGO) : new Clear(born);
    } catch (DateTimeException noSuchDay) {
      return new Refused(Why.NO_SUCH_DAY);
    }
  }
}
