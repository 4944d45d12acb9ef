package app.understory.visit;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.vault.time.Moment;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypedDayTest {
  private static final Moment TUESDAY_LATE = new Moment(Instant.parse("2026-11-24T21:30:00Z"),
      ZoneId.of("Europe/Paris"));

  @ParameterizedTest
  @CsvSource({"Friday, 2026-11-27", "fri, 2026-11-27", "in 2 weeks, 2026-12-08", "27 Nov, 2026-11-27",
      "today, 2026-11-24", "tomorrow, 2026-11-25", "Tuesday, 2026-12-01", "2026-12-03, 2026-12-03",
      "Dec 3, 2026-12-03", "Fri 27 Nov, 2026-11-27", "Thursday 3 Dec, 2026-12-03", "friday 10:00, 2026-11-27",
      "3 January, 2027-01-03"})
  void aDayIsUnderstoodAsItIsSaid(String typed, LocalDate day) {
    assertThat(TypedDay.read(typed, TUESDAY_LATE)).isEqualTo(new TypedDay.Clear(day));
  }

  @Test
  void aDayAloneIsItsMorningWhereATimeIsAskedFor() {
    TypedWhen.Clear friday = (TypedWhen.Clear) TypedDay.orMorning("Friday", TUESDAY_LATE);
    assertThat(friday.when().wall().toLocalDateTime()).isEqualTo("2026-11-27T09:00");
    TypedWhen.Clear half = (TypedWhen.Clear) TypedDay.orMorning("Fri 13:30", TUESDAY_LATE);
    assertThat(half.when().wall().toLocalDateTime()).isEqualTo("2026-11-27T13:30");
  }

  @Test
  void whatIsNoDayIsRefused() {
    assertThat(TypedDay.read("soon", TUESDAY_LATE))
        .isEqualTo(new TypedDay.Refused(TypedWhen.Why.NOT_UNDERSTOOD));
    assertThat(TypedDay.read("30 Feb", TUESDAY_LATE))
        .isEqualTo(new TypedDay.Refused(TypedWhen.Why.NO_SUCH_DAY));
    assertThat(TypedDay.read("", TUESDAY_LATE))
        .isEqualTo(new TypedDay.Refused(TypedWhen.Why.NOT_UNDERSTOOD));
  }
}
