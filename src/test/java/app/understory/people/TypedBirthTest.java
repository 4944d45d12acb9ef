package app.understory.people;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TypedBirthTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

  @ParameterizedTest
  @ValueSource(strings = {"3 May 1985", "3. May 1985", "3rd of May 1985", "May 3 1985", "may 3rd, 1985",
      "1985-05-03",
      "3.5.1985", "03.05.85", " 3  MAY  85 "})
  void usualWaysOfWritingADayAreUnderstood(String typed) {
    assertThat(TypedBirth.read(typed, TODAY)).isEqualTo(new TypedBirth.Clear(LocalDate.of(1985, 5, 3)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"25/12/1985", "12/25/1985", "12/25/85"})
  void slashesAreReadWhereOnlyOneNumberCanBeTheMonth(String typed) {
    assertThat(TypedBirth.read(typed, TODAY)).isEqualTo(new TypedBirth.Clear(LocalDate.of(1985, 12, 25)));
  }

  @ParameterizedTest
  @CsvSource({"3/5/1985,AMBIGUOUS", "3 May,NO_YEAR", "30 Feb 1985,NO_SUCH_DAY", "29 Feb 1985,NO_SUCH_DAY",
      "25 Nov 2026,IN_THE_FUTURE", "1 Jan 1900,TOO_LONG_AGO", "in spring,NOT_UNDERSTOOD",
      "45 May 1985,NOT_UNDERSTOOD",
      "13-13-1985,NOT_UNDERSTOOD"})
  void whatIsNotClearIsSaidWithItsReason(String typed, TypedBirth.Why why) {
    assertThat(TypedBirth.read(typed, TODAY)).isEqualTo(new TypedBirth.Refused(why));
  }

  @ParameterizedTest
  @CsvSource({"1 Jan 16,2016-01-01", "1 Jan 17,1917-01-01", "31 Dec 99,1999-12-31"})
  void twoDigitsOfAYearAreTheLatestThatMakesThePersonTen(String typed, LocalDate born) {
    assertThat(TypedBirth.read(typed, TODAY)).isEqualTo(new TypedBirth.Clear(born));
  }
}
