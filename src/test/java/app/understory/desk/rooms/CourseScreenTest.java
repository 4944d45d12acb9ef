package app.understory.desk.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import app.understory.course.Plan;
import app.understory.course.Planned;
import app.understory.course.SampleCourse;
import app.understory.desk.frame.Frame;
import app.understory.people.Person;
import app.understory.session.Session;
import java.time.LocalDate;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class CourseScreenTest extends RoomsTest {
  private static final LocalDate TUESDAY = LocalDate.of(2026, 11, 24);

  private SampleCourse course;
  private Person ada;

  @BeforeEach
  void open() {
    practice.at("2026-11-09T10:00");
    ada = practice.admit("Ada Fictional", "Adele Fictional", "she/her", "1985-05-03",
        Person.Status.INDUCTION);
    practice.weigh(ada, "66 kg");
    course = new SampleCourse(vault());
    course.order(ada.id(), "2026-11-02", "2027-02-09");
    course.begin(ada.id(), "2026-11-19");
    practice.at("2026-11-19T10:00");
    Session session = practice.begin(ada, null);
    practice.dose(session, 5, 80);
    practice.end(session, 120);
    practice.at("2026-11-24T10:00");
    Frame frame = furnish();
    onFx(() -> frame.open(ada.id(), "course"));
    waitUntil("the calendar stands", () -> stage().getScene().lookup("#day-2026-11-22") != null);
    quiet();
  }

  @Test
  void aSessionIsMovedMissedAndTakenBackByKeys() {
    assertThat(told()).contains("Session 2 is overdue").contains("seven more sessions");
    onFx(() -> find(".course-calendar").requestFocus());
    robot.type(KeyCode.SPACE, KeyCode.RIGHT, KeyCode.RIGHT, KeyCode.SPACE);
    waitUntil("session 2 is on Tuesday", () -> day(1).equals(TUESDAY));
    quiet();
    assertThat(told()).contains("moved from").contains("Session 2 is due today");
    picture("course-moved");
    onFx(() -> find(".course-calendar").requestFocus());
    robot.type(KeyCode.M);
    waitUntil("it is asked what becomes of the rest", () -> find("#ask-do").isVisible());
    onFx(() -> ((Button) find("#ask-other")).fire());
    waitUntil("it is dropped", () -> plan().doses().get(1).state() == Planned.State.MISSED);
    quiet();
    onFx(() -> ((Button) find("#course-undo")).fire());
    waitUntil("it is planned again", () -> plan().doses().get(1).ahead());
    quiet();
  }

  @Test
  void aSessionIsDraggedAndThePlanAndTheOrderOpenBesideTheCalendar() {
    robot.moveTo("#day-2026-11-26").press(MouseButton.PRIMARY);
    robot.moveBy(6, 0);
    settle();
    robot.moveTo("#day-2026-11-27").release(MouseButton.PRIMARY);
    waitUntil("session 3 is on Friday", () -> day(2).equals(TUESDAY.plusDays(3)));
    quiet();
    panels();
  }

  private void panels() {
    onFx(() -> ((Button) find("#course-change")).fire());
    waitUntil("the plan is open", () -> stage().getScene().lookup("#plan-start") != null);
    quiet();
    robot.type(KeyCode.ESCAPE);
    waitUntil("the plan is left", () -> stage().getScene().lookup("#plan-start") == null);
    onFx(() -> ((Button) find("#course-order")).fire());
    waitUntil("the order is open", () -> stage().getScene().lookup("#order-substance") != null);
    quiet();
    robot.type(KeyCode.ESCAPE);
    waitUntil("the order is left", () -> stage().getScene().lookup("#order-substance") == null);
  }

  private String told() {
    return ((Label) find(".course-told")).getText();
  }

  private Plan plan() {
    return course.courses().last(ada.id()).orElseThrow();
  }

  private LocalDate day(int place) {
    return plan().doses().get(place).day();
  }
}
