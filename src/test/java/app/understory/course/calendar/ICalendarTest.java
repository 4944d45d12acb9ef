package app.understory.course.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.course.Course;
import app.understory.course.CourseId;
import app.understory.course.Plan;
import app.understory.course.PlannedId;
import app.understory.course.regimen.Regimens;
import app.understory.people.SamplePeople;
import app.understory.vault.time.Moment;
import app.understory.visit.Visit;
import app.understory.visit.VisitId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ICalendarTest {
  private static final ZoneId ZONE = ZoneId.of("America/New_York");
  private static final Moment NOW = new Moment(Instant.parse("2026-11-01T12:00:00Z"), ZONE);
  private final AtomicInteger count = new AtomicInteger();

  @Test
  void anEventHasAStableIdAStampAndItsDayAndNoName() {
    String text = ICalendar.write(plan(), List.of(), "Session", Optional.empty(), NOW);
    assertThat(text).startsWith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n").endsWith("END:VCALENDAR\r\n");
    assertThat(text.lines()).contains("UID:00000000-0000-0001-0000-000000000001@understory.invalid",
        "DTSTAMP:20261101T120000Z", "DTSTART;VALUE=DATE:20261109", "DTEND;VALUE=DATE:20261110");
    assertThat(text).contains("SUMMARY:Session 1\r\n").doesNotContain("Ada");
  }

  @Test
  void aPlannedVisitGivesItsTimeInUniversalTimeOverAClockChange() {
    Moment two = new Moment(Instant.parse("2026-11-09T19:00:00Z"), ZONE);
    Visit visit = Visit.planned(new VisitId(new UUID(5, 5)), SamplePeople.id(1), Visit.Kind.DOSING, two, 180);
    assertThat(ICalendar.write(plan(), List.of(visit), "Session", Optional.empty(), NOW))
        .contains("DTSTART:20261109T190000Z\r\nDURATION:PT180M\r\n");
  }

  @Test
  void wordsAreEscapedAndLongLinesAreFoldedBetweenCharacters() {
    String name = "Ada; Fictional, \\ the \u00e4ltest of the \u5b50\u5b50\u5b50\u5b50\u5b50\u5b50\u5b50\u5b50 "
        + "people with a very long name indeed";
    String text = ICalendar.write(plan(), List.of(), "Session", Optional.of(name), NOW);
    assertThat(text.lines()).allSatisfy(
        line -> assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75));
    assertThat(text.replace("\r\n ", ""))
        .contains("SUMMARY:Session 1\\, Ada\\; Fictional\\, \\\\ the \u00e4ltest");
  }

  private Plan plan() {
    Course course = new Course(new CourseId(new UUID(9, 9)), SamplePeople.id(1), 1,
        new Course.Aim(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()),
        Regimens.usual(), LocalDate.of(2026, 11, 9), false, new Course.Standing.Open());
    return new Replanning(Rules.NONE, () -> new PlannedId(new UUID(1, count.incrementAndGet())))
        .begin(course);
  }
}
