package app.understory.course;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.course.calendar.Replanning;
import app.understory.course.order.History;
import app.understory.course.order.Order;
import app.understory.people.Person;
import app.understory.record.SamplePractice;
import app.understory.session.Entry;
import app.understory.session.Session;
import app.understory.vault.SampleVault;
import app.understory.visit.Visit;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CoursesTest {
  @TempDir
  Path folder;
  private SampleVault sample;
  private SamplePractice practice;
  private SampleCourse course;
  private Person ada;

  @BeforeEach
  void unlock() {
    sample = SampleVault.open(folder);
    practice = new SamplePractice(sample).ready();
    course = new SampleCourse(sample.vault());
    practice.at("2026-11-24T09:00");
    ada = practice.admit("Ada Fictional", null, null, null, Person.Status.INDUCTION);
  }

  @AfterEach
  void lock() {
    sample.close();
  }

  @Test
  void aCourseIsReadAsItWasKept() {
    Plan begun = course.begin(ada.id(), "2026-11-24");
    assertThat(course.courses().last(ada.id())).contains(begun);
    assertThat(course.courses().last()).containsEntry(ada.id(), begun);
    assertThat(course.courses().steps(begun.course().id())).extracting(Step::kind)
        .containsExactly(Step.Kind.BEGUN);
  }

  @Test
  void aSessionFulfilsTheDoseOfItsDayOnceMedicineIsGivenAndNotBefore() {
    course.begin(ada.id(), "2026-11-24");
    Visit visit = practice.plan(ada, Visit.Kind.DOSING, "today 10:00");
    Session session = practice.begin(ada, visit);
    assertThat(first().state()).isEqualTo(Planned.State.PLANNED);
    Entry dose = practice.dose(session, 5, 80);
    assertThat(first().state()).isEqualTo(Planned.State.DONE);
    assertThat(first().session()).contains(session.id().value());
    assertThat(first().visit()).contains(visit.id());
    practice.log().strike(dose).join();
    assertThat(first().state()).as("struck, it was never given").isEqualTo(Planned.State.PLANNED);
  }

  @Test
  void aSessionOnAnotherDayTakesTheDoseWhoseTimeHasComeAndMovesIt() {
    course.begin(ada.id(), "2026-11-23");
    practice.dose(practice.begin(ada, null), 5, 80);
    assertThat(first().day()).isEqualTo(LocalDate.of(2026, 11, 24));
    assertThat(first().moved()).isTrue();
  }

  @Test
  void aDosingVisitMovesWithItsDoseAndKeepsItsTimeOverAClockChange() {
    practice.at("2026-10-30T09:00");
    Plan plan = course.begin(ada.id(), "2026-10-30");
    practice.plan(ada, Visit.Kind.DOSING, "30 Oct 14:00");
    Planned dose = plan.doses().getFirst();
    Plan moved = Replanning.move(plan, dose, LocalDate.of(2026, 11, 2), Optional.of("at Ada's wish"));
    course.courses().keep(moved, new Courses.Done(Step.Kind.MOVED, 1, dose.day(),
        Optional.of(LocalDate.of(2026, 11, 2)), "at Ada's wish")).join();
    assertThat(practice.visits().of(ada.id()).getFirst().planned().wall().toLocalDateTime())
        .hasToString("2026-11-02T14:00");
    course.courses().keep(plan, Courses.Done.of(Step.Kind.UNDONE, dose.day(), "")).join();
    assertThat(practice.visits().of(ada.id()).getFirst().planned().day()).isEqualTo(dose.day());
    assertThat(course.courses().last(ada.id())).contains(plan);
  }

  @Test
  void aPlanSeenBeforeASessionTakesNothingOfItBack() {
    Plan seen = course.begin(ada.id(), "2026-11-24");
    Session session = practice.begin(ada, null);
    Entry dose = practice.dose(session, 5, 80);
    Planned given = first();
    Plan kept = course.courses().keep(seen, Courses.Done.of(Step.Kind.UNDONE, given.day(), "")).join();
    assertThat(first()).isEqualTo(given);
    assertThat(kept.given()).isEqualTo(1);
    course.courses().keep(new Plan(seen.course(), seen.doses().subList(1, seen.doses().size())),
        Courses.Done.of(Step.Kind.CHANGED, given.day(), "")).join();
    assertThat(first()).as("left out, it was given still").isEqualTo(given);
    practice.log().strike(dose).join();
    course.courses().keep(kept, Courses.Done.of(Step.Kind.UNDONE, given.day(), "")).join();
    assertThat(first()).as("struck, no plan gives it again").isEqualTo(seen.doses().getFirst());
  }

  @Test
  void aDoseThatWasNotGivenAfterAllIsBackOnTheDayItWasMovedTo() {
    Plan plan = course.begin(ada.id(), "2026-11-22");
    Planned moved = plan.doses().getFirst().on(LocalDate.of(2026, 11, 23), Optional.of("a cold"));
    course.courses().keep(plan.with(moved), Courses.Done.of(Step.Kind.MOVED, moved.day(), "")).join();
    Entry dose = practice.dose(practice.begin(ada, null), 5, 80);
    assertThat(first().day()).isEqualTo(LocalDate.of(2026, 11, 24));
    practice.log().strike(dose).join();
    assertThat(first()).isEqualTo(moved);
  }

  @Test
  void aSessionBeforeTheCourseFulfilsNothingOfItWhateverIsChangedInItLater() {
    Session session = practice.begin(ada, null);
    practice.dose(session, 5, 80);
    course.begin(ada.id(), "2026-11-24");
    practice.dose(session, 20, 20);
    practice.end(session, 110);
    assertThat(course.courses().last(ada.id()).orElseThrow().given()).isZero();
    course.begin(ada.id(), "2026-11-28");
    practice.dose(practice.begin(ada, null), 5, 80);
    assertThat(course.courses().last(ada.id()).orElseThrow().given()).isZero();
  }

  @Test
  void everyDosingVisitMovesOnceWhereOneComesToTheDayOfTheNext() {
    Plan plan = course.begin(ada.id(), "2026-11-30");
    LocalDate second = plan.doses().get(1).day();
    practice.plan(ada, Visit.Kind.DOSING, "30 Nov 10:00");
    practice.plan(ada, Visit.Kind.DOSING,
        second.getDayOfMonth() + " " + (second.getMonthValue() == 11 ? "Nov" : "Dec") + " 14:00");
    Plan moved = course.replanning().moveAll(plan, plan.doses().getFirst(), second, Optional.empty());
    course.courses().keep(moved, Courses.Done.of(Step.Kind.MOVED_ALL, second, "")).join();
    assertThat(practice.visits().of(ada.id())).extracting(visit -> visit.planned().day())
        .containsExactly(moved.doses().getFirst().day(), moved.doses().get(1).day());
  }

  @Test
  void ordersAreVersionsAndNoneIsOverwritten() {
    Order first = course.order(ada.id(), "2026-11-02", "2027-02-09");
    Order again = course.order(ada.id(), "2026-11-24", "2027-03-09");
    assertThat(again.version()).isEqualTo(2);
    History history = course.orders().of(ada.id());
    assertThat(history.versions()).containsExactly(again, first);
    assertThat(course.orders().write(first).join()).as("the same again is no change").isEqualTo(first);
    course.orders().cancel(again, "blood pressure").join();
    assertThat(course.orders().inForce(ada.id())).isEmpty();
    assertThat(course.orders().of(ada.id()).versions().getFirst().cancelled().orElseThrow().why())
        .isEqualTo("blood pressure");
  }

  private Planned first() {
    return course.courses().last(ada.id()).orElseThrow().doses().getFirst();
  }
}
