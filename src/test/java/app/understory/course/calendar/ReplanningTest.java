package app.understory.course.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.course.Course;
import app.understory.course.CourseId;
import app.understory.course.Part;
import app.understory.course.Plan;
import app.understory.course.Plan.Timing;
import app.understory.course.Planned;
import app.understory.course.PlannedId;
import app.understory.course.regimen.LegText;
import app.understory.course.regimen.Regimen;
import app.understory.course.regimen.Regimens;
import app.understory.people.SamplePeople;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ReplanningTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 9);
  private static final DaysOff WEEKENDS = new DaysOff(Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
      Set.of(LocalDate.of(2026, 12, 24)));
  private final AtomicInteger count = new AtomicInteger();
  private final Rules rules = new Rules(3, DaysOff.NONE);
  private final Replanning replanning = new Replanning(rules,
      () -> new PlannedId(new UUID(1, count.incrementAndGet())));

  @Test
  void theSourcesCourseIsTwiceAWeekThenEveryOneToThreeMonths() {
    Plan plan = begin(MONDAY);
    assertThat(days(plan, Part.INDUCTION)).isEqualTo(dates("11-09", "11-12", "11-16", "11-19", "11-23",
        "11-26", "11-30", "12-03", "12-07", "12-10", "12-14", "12-17"));
    assertThat(days(plan, Part.MAINTENANCE)).containsExactly(LocalDate.of(2027, 1, 17),
        LocalDate.of(2027, 3, 17), LocalDate.of(2027, 6, 17));
  }

  /** Twelve and maintenance, over the night when the clocks go back, with two misses and a pause. */
  @Test
  void aCourseWithTwoMissesAPauseAndAClockChangeLaysOutRight() {
    Plan plan = begin(LocalDate.of(2026, 10, 19));
    plan = give(give(plan)); // 19 and 22 October
    plan = replanning.shift(plan, next(plan)); // 26 October was missed: all moves on by one place
    assertThat(days(plan, Part.INDUCTION).getLast()).isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(days(plan, Part.MAINTENANCE).getFirst()).isEqualTo(LocalDate.of(2026, 12, 30));
    plan = give(give(plan)); // 29 October, and 2 November after the clocks went back on the first
    assertThat(next(plan).day()).isEqualTo(LocalDate.of(2026, 11, 5));
    plan = Replanning.drop(plan, next(plan)); // 5 November was missed and dropped: eleven are left
    assertThat(plan.planned(Part.INDUCTION)).isEqualTo(11);
    plan = plan.standing(new Course.Standing.Paused(LocalDate.of(2026, 11, 9), "influenza"));
    assertThat(plan.next(LocalDate.of(2026, 11, 20))).as("nothing is due in a pause").isEmpty();
    plan = replanning.resume(plan, LocalDate.of(2026, 11, 24));
    assertThat(days(plan, Part.INDUCTION)).isEqualTo(dates("10-19", "10-22", "10-29", "11-02", "11-30",
        "12-03", "12-07", "12-10", "12-14", "12-17", "12-21"));
    assertThat(plan.number(next(plan))).isEqualTo(5);
    assertThat(days(plan, Part.MAINTENANCE)).as("what follows moved as far").startsWith(
        LocalDate.of(2027, 1, 20));
    apart(plan, 3);
  }

  @Test
  void whyADoseWasMovedStaysWhereAllMoveOnForNoNewReason() {
    Plan plan = begin(MONDAY);
    plan = Replanning.move(plan, next(plan), MONDAY.plusDays(1), Optional.of("a cold"));
    assertThat(next(replanning.resume(plan, MONDAY.plusDays(10))).why()).contains("a cold");
    plan = replanning.moveAll(plan, next(plan), MONDAY.plusDays(2), Optional.of("travel"));
    assertThat(next(plan).why()).contains("travel");
  }

  @Test
  void whatIsAvoidedIsPassedOverAndNoGapIsBroken() {
    Replanning open = new Replanning(new Rules(3, WEEKENDS),
        () -> new PlannedId(new UUID(2, count.incrementAndGet())));
    Plan plan = open.begin(course(Regimens.usual(), LocalDate.of(2026, 11, 26)));
    assertThat(plan.doses()).allSatisfy(dose -> assertThat(WEEKENDS.closed(dose.day())).isFalse());
    apart(plan, 3);
    assertThat(plan.doses().get(1).day()).as("Sunday gives way to Monday").isEqualTo(
        LocalDate.of(2026, 11, 30));
  }

  @Test
  void aGapWiderThanTheRhythmSpreadsIt() {
    Replanning wide = new Replanning(new Rules(5, DaysOff.NONE),
        () -> new PlannedId(new UUID(3, count.incrementAndGet())));
    apart(wide.begin(course(Regimens.usual(), MONDAY)), 5);
  }

  @Test
  void oneDoseMovesAloneOrWithAllAfterIt() {
    Plan plan = begin(MONDAY);
    Planned fifth = plan.doses().get(4);
    Plan alone = Replanning.move(plan, fifth, fifth.day().plusDays(1), Optional.of("at Ada's wish"));
    assertThat(alone.doses().get(4).moved()).isTrue();
    assertThat(alone.doses().get(5).day()).isEqualTo(plan.doses().get(5).day());
    Plan all = replanning.moveAll(plan, fifth, fifth.day().plusDays(7), Optional.empty());
    assertThat(all.doses().get(5).day()).isEqualTo(plan.doses().get(5).day().plusDays(7));
    assertThat(all.doses().get(3)).isEqualTo(plan.doses().get(3));
  }

  @Test
  void anInductionDoseIsDueOnItsDayAndOverdueAfterIt() {
    Plan plan = begin(MONDAY);
    assertThat(timing(plan, MONDAY.minusDays(1))).isEqualTo(Timing.AHEAD);
    assertThat(timing(plan, MONDAY)).isEqualTo(Timing.DUE);
    assertThat(timing(plan, MONDAY.plusDays(1))).isEqualTo(Timing.OVERDUE);
  }

  @Test
  void aMaintenanceDoseIsDueFromOneMonthToThree() {
    Plan plan = begin(MONDAY);
    while (next(plan).part() == Part.INDUCTION) {
      plan = give(plan);
    }
    LocalDate last = LocalDate.of(2026, 12, 17);
    assertThat(timing(plan, last.plusMonths(1).minusDays(1))).isEqualTo(Timing.AHEAD);
    assertThat(timing(plan, last.plusMonths(1))).isEqualTo(Timing.DUE);
    assertThat(timing(plan, last.plusMonths(3))).isEqualTo(Timing.DUE);
    assertThat(timing(plan, last.plusMonths(3).plusDays(1))).isEqualTo(Timing.OVERDUE);
  }

  @Test
  void anotherRegimenLaysOutWhatIsLeftAndKeepsWhatWas() {
    Plan plan = give(give(Replanning.drop(begin(MONDAY), begin(MONDAY).doses().getFirst())));
    Regimen shorter = new Regimen("Eight",
        LegText.read("INDUCTION 8 weekly 1; MAINTENANCE 2 months 2 2"), "own");
    Plan changed = replanning.relay(plan, plan.course().with(plan.course().aim(), shorter, false),
        LocalDate.of(2026, 12, 1));
    assertThat(changed.planned(Part.INDUCTION)).isEqualTo(8);
    assertThat(changed.given()).isEqualTo(2);
    assertThat(next(changed).day()).isEqualTo(LocalDate.of(2026, 12, 1));
    assertThat(days(changed, Part.INDUCTION).get(3)).isEqualTo(LocalDate.of(2026, 12, 8));
  }

  private void apart(Plan plan, int gap) {
    List<LocalDate> days = plan.counting().stream().map(Planned::day).toList();
    for (int n = 1; n < days.size(); n++) {
      assertThat(days.get(n)).isAfterOrEqualTo(days.get(n - 1).plusDays(gap));
    }
  }

  private Plan begin(LocalDate start) {
    return replanning.begin(course(Regimens.usual(), start));
  }

  private static Course course(Regimen regimen, LocalDate start) {
    return new Course(new CourseId(new UUID(9, 9)), SamplePeople.id(1), 1,
        new Course.Aim(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty()), regimen,
        start,
        false, new Course.Standing.Open());
  }

  private static Planned next(Plan plan) {
    return plan.doses().stream().filter(Planned::ahead).findFirst().orElseThrow();
  }

  private static Plan give(Plan plan) {
    return plan.with(next(plan).in(Planned.State.DONE));
  }

  private static Timing timing(Plan plan, LocalDate today) {
    return plan.next(today).orElseThrow().timing();
  }

  private static List<LocalDate> days(Plan plan, Part part) {
    return plan.counting().stream().filter(dose -> dose.part() == part).map(Planned::day).toList();
  }

  private static List<LocalDate> dates(String... days) {
    return Arrays.stream(days).map(day -> LocalDate.parse("2026-" + day)).toList();
  }
}
