package app.understory.session.view.tab;

import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.people.PersonId;
import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.VitalSigns;
import app.understory.session.line.HouseLanes;
import app.understory.strand.Strand;
import app.understory.visit.Visit;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

class SessionsScreenTest extends SessionTabTest {
  private void look(double width) {
    show(screen.root(), width, 688);
    onFx(() -> screen.shown());
    settle();
  }

  @Test
  void aWalkInBeginsWithOneKeyAndOneCanGoBackIn() {
    look(1096);
    waitUntil("it was read", () -> model.sightProperty().get().next() == 1);
    waitUntil("it is asked", () -> find(".us-lanes-slip").isVisible());
    picture("sessions-empty");
    robot.clickOn(".us-lanes-lane");
    robot.clickOn("Keep these");
    waitUntil("it was asked once", () -> !find(".us-lanes-slip").isVisible());
    assertThat(new HouseLanes(practice.setup()).now().privately()).containsExactly(Kind.SAID);
    robot.clickOn("Begin session");
    waitUntil("it began", () -> entered.size() == 1);
    waitUntil("it is shown", () -> model.sightProperty().get().live().isPresent());
    assertThat(practice.log().live().orElseThrow().person()).isEqualTo(ada);
    robot.clickOn("Enter the room");
    assertThat(entered).hasSize(2).containsOnly(practice.log().live().orElseThrow().id());
  }

  @Test
  void whatIsToldLateStandsWhereItHappened() {
    Strand strand = practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    Session session = now(practice.log().begin(ada, null));
    SessionClock clock = now(practice.log().takeUp(session));
    now(practice.log().keep(practice.entry(session, clock, SampleSession.dose("80"))));
    practice.sample().clock().advance(Duration.ofMinutes(41));
    now(practice.log().keep(practice.entry(session, clock, said("It is warm."), strand.id())));
    practice.sample().clock().advance(Duration.ofMinutes(50));
    now(practice.log().end(session, OptionalInt.of(2)));
    practice.sample().clock().advance(Duration.ofHours(2));
    PersonId bram = practice.bram();
    now(practice.log().begin(bram, null));
    look(1096);
    waitUntil("the log is read", () -> model.stream().rows().size() == 3);

    robot.clickOn("#late");
    type("0920 ,1 \"She swept it.");
    robot.push(KeyCode.ENTER);
    waitUntil("it is kept", () -> model.stream().keptProperty().get() == 4);
    type("1400 too late");
    robot.push(KeyCode.ENTER);
    assertThat(model.noticeProperty().get()).contains(SessionsModel.Notice.LATE_OUTSIDE);
    picture("sessions-late");

    List<Entry> all = practice.log().entries(session.id());
    assertThat(all).extracting(Entry::what).containsSubsequence(said("She swept it."), said("It is warm."));
    assertThat(all).filteredOn(Entry::late).singleElement()
        .satisfies(entry -> assertThat(entry.strands()).containsExactly(strand.id()));
    assertThat(model.sightProperty().get().whose()).hasValueSatisfying(
        who -> assertThat(who.person().preferredName()).isEqualTo("Bram Example"));
    assertThat(all).allMatch(entry -> entry.person().equals(ada));
  }

  @Test
  void theSummaryWritesItselfFromTheRecordAndThePictureIsWalked() {
    Strand strand = practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    Session session = now(practice.log().begin(ada, null));
    SessionClock clock = now(practice.log().takeUp(session));
    keep(session, clock, 4, signs(128, 82));
    keep(session, clock, 30, SampleSession.dose("80"));
    keep(session, clock, 10, signs(142, 88));
    keep(session, clock, 2, new Entry.PhaseBegan(Phase.PEAK));
    now(practice.log().keep(practice.entry(session, clock, said("She swept it."), strand.id())));
    now(practice.log().keep(practice.entry(session, clock, Entry.Lane.PRIVATE,
        new Entry.Words(Kind.MINE, "zebra-marigold"))));
    keep(session, clock, 40, SampleSession.dose("20"));
    keep(session, clock, 30, signs(126, 80));
    now(practice.log().end(session, OptionalInt.of(2)));
    look(1096);
    waitUntil("the log is read", () -> model.stream().rows().size() == 9);
    robot.clickOn("Picture and summary");
    settle();
    robot.clickOn(".us-plot");
    robot.push(KeyCode.RIGHT);
    robot.push(KeyCode.RIGHT);
    assertThat(this.<Label>find(".us-account-caption .label").getText()).isEqualTo("09:34");
    picture("sessions-picture");
    javafx.geometry.Bounds list = askFx(() -> {
      javafx.scene.Node items = find(".us-leaving");
      return items.localToScene(items.getLayoutBounds());
    });
    assertThat(list.getMaxY()).as("what is looked at before leaving is in view").isLessThan(688);
    robot.clickOn("Make it a note");

    String written = String.join(" ", noted);
    assertThat(written)
        .contains("Ketamine 80 mg IM at 09:34", "100 mg together", "Peak from 09:46", "128/82 before",
            "highest 142/88", "126/80 at 10:56", "\u201cWhat did she protect?\u201d once",
            "No concern was noted")
        .doesNotContain("zebra");
  }

  private void keep(Session session, SessionClock clock, int minutes, Entry.What what) {
    practice.sample().clock().advance(Duration.ofMinutes(minutes));
    now(practice.log().keep(practice.entry(session, clock, what)));
  }

  private static VitalSigns signs(int systolic, int diastolic) {
    return new VitalSigns(OptionalInt.of(systolic), OptionalInt.of(diastolic), OptionalInt.of(72),
        OptionalInt.of(97));
  }

  @Test
  void aPlannedSessionThatIsNotHeldIsMovedOrMarkedWhereOneLooksForIt() {
    Visit visit = now(practice.visits().save(Visit.planned(practice.visits().nextId(), ada, Visit.Kind.DOSING,
        practice.visits().now(), 120)));
    look(1096);
    waitUntil("it is planned", () -> robot.lookup("They did not come").tryQuery().isPresent());
    robot.clickOn("Another day");
    type("Thursday");
    robot.push(KeyCode.ENTER);
    waitUntil("it is refused in words",
        () -> robot.lookup(".us-planned .us-warn").queryAllAs(Label.class).stream()
            .anyMatch(label -> label.getText().startsWith("The time is missing")));
    type(" 13:30");
    picture("sessions-planned");
    robot.push(KeyCode.ENTER);
    waitUntil("it is moved", () -> robot.lookup("Undo").tryQuery().isPresent());
    assertThat(practice.visits().find(visit.id()).orElseThrow().planned().at()).isAfter(visit.planned().at());
    robot.clickOn("Undo");
    waitUntil("it is back", () -> practice.visits().find(visit.id()).filter(visit::equals).isPresent());
    waitUntil("it can be marked", () -> robot.lookup("They did not come").match(javafx.scene.Node::isVisible)
        .tryQuery().isPresent());
    robot.clickOn("They did not come");
    waitUntil("it is marked", () -> practice.visits().find(visit.id()).orElseThrow()
        .state() == Visit.State.NO_SHOW);
  }
}
