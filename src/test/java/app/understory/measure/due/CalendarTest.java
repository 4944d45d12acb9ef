package app.understory.measure.due;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.measure.CourseFacts.Course;
import app.understory.measure.CourseFacts.Sitting;
import app.understory.people.Person;
import app.understory.people.SamplePeople;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import app.understory.visit.VisitId;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Course INDUCTION = new Course(Optional.of(at("2026-11-12")),
      Optional.of(LocalDate.parse("2026-12-24")),
      List.of(new Sitting(new UUID(1, 1), 1, at("2026-11-12"), false),
          new Sitting(new UUID(1, 2), 2, at("2026-11-20"), false)));

  @Test
  void theBaselineIsDueAtTheNextVisitAndOverdueOnceADoseWasGiven() {
    assertThat(calendar("2026-11-09", Course.NONE).due(Plan.WEEKLY, List.of()).state())
        .isEqualTo(Due.State.BEFORE_FIRST_DOSE);
    Visit intake = visit(Visit.Kind.INTAKE, "2026-11-10");
    assertThat(calendar("2026-11-09", Course.NONE, intake).due(Plan.WEEKLY, List.of()))
        .isEqualTo(Due.on(Due.State.LATER, LocalDate.parse("2026-11-10")));
    assertThat(calendar("2026-11-10", Course.NONE, intake).due(Plan.MONTHLY, List.of()).now()).isTrue();
    assertThat(calendar("2026-11-24", INDUCTION).due(Plan.MONTHLY, List.of()))
        .isEqualTo(Due.on(Due.State.OVERDUE, LocalDate.parse("2026-11-12")));
  }

  @ParameterizedTest
  @CsvSource({"2026-11-17,2026-11-23,LATER,2026-11-24", "2026-11-17,2026-11-24,DUE,2026-11-24",
      "2026-11-17,2026-11-25,OVERDUE,2026-11-24", "2026-11-17,2026-11-17,DONE_TODAY,2026-11-17"})
  void inInductionItIsDueWeeklyAtMost(String last, String today, Due.State state, String day) {
    assertThat(calendar(today, INDUCTION).due(Plan.WEEKLY, List.of(at(last))))
        .isEqualTo(Due.on(state, LocalDate.parse(day)));
  }

  @Test
  void itIsDueAtTheVisitOfThatWeekIfThereIsOne() {
    Visit thursday = visit(Visit.Kind.INTEGRATION, "2026-11-26");
    assertThat(calendar("2026-11-25", INDUCTION, thursday).due(Plan.WEEKLY, List.of(at("2026-11-17"))))
        .isEqualTo(Due.on(Due.State.LATER, LocalDate.parse("2026-11-26")));
    assertThat(calendar("2026-11-27", INDUCTION, thursday).due(Plan.WEEKLY, List.of(at("2026-11-17"))))
        .isEqualTo(Due.on(Due.State.OVERDUE, LocalDate.parse("2026-11-26")));
  }

  @ParameterizedTest
  @CsvSource({"WEEKLY,2026-12-15,2026-12-22", "WEEKLY,2026-12-19,2026-12-26", "WEEKLY,2026-12-21,2027-01-21",
      "MONTHLY,2026-11-10,2026-12-10", "MONTHLY,2026-12-10,2026-12-24", "MONTHLY,2026-12-20,2026-12-27",
      "MONTHLY,2027-01-05,2027-02-05"})
  void theEndOfInductionIsAsked(Plan plan, String last, String next) {
    assertThat(calendar("2026-11-09", INDUCTION).due(plan, List.of(at(last))).day())
        .contains(LocalDate.parse(next));
  }

  @Test
  void whatBelongsToASessionIsDueOnItsDay() {
    Visit dosing = visit(Visit.Kind.DOSING, "2026-11-27");
    assertThat(calendar("2026-11-26", INDUCTION, dosing).due(Plan.EACH_SESSION, List.of()).state())
        .isEqualTo(Due.State.AT_SESSIONS);
    assertThat(calendar("2026-11-27", INDUCTION, dosing).due(Plan.EACH_SESSION, List.of(at("2026-11-20")))
        .state()).isEqualTo(Due.State.DUE);
    assertThat(calendar("2026-11-24", INDUCTION).due(Plan.AFTER_SESSION, List.of(at("2026-11-12"))))
        .isEqualTo(new Due(Due.State.OVERDUE, Optional.of(LocalDate.parse("2026-11-20")), 2));
    assertThat(calendar("2026-11-24", INDUCTION).due(Plan.AFTER_SESSION, List.of(at("2026-11-21"))))
        .isEqualTo(Due.after(3));
    assertThat(calendar("2026-11-24", INDUCTION).due(Plan.AFTER_PSYCHEDELIC, List.of()))
        .isEqualTo(Due.after(3));
    assertThat(calendar("2026-12-24", INDUCTION).due(Plan.AFTER_SESSION, List.of()))
        .as("too long ago to be remembered").isEqualTo(Due.after(3));
  }

  @Test
  void ofWhoDiedOrLeftNothingIsDue() {
    Calendar gone = new Calendar(LocalDate.parse("2026-12-24"), Person.Status.DIED, INDUCTION, List.of());
    assertThat(Stream.of(Plan.values()).map(plan -> gone.due(plan, List.of())))
        .allMatch(due -> due.state() == Due.State.NOTHING);
  }

  private static Calendar calendar(String today, Course course, Visit... visits) {
    return new Calendar(LocalDate.parse(today), Person.Status.INDUCTION, course, List.of(visits));
  }

  private static Visit visit(Visit.Kind kind, String day) {
    return Visit.planned(new VisitId(new UUID(2, day.hashCode())), SamplePeople.id(1), kind, at(day), 50);
  }

  private static Moment at(String day) {
    return new Moment(LocalDateTime.parse(day + "T16:00:00").atZone(ZONE).toInstant(), ZONE);
  }
}
