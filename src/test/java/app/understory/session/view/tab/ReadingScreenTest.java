package app.understory.session.view.tab;

import static app.understory.session.SampleSession.now;
import static app.understory.session.SampleSession.said;
import static org.assertj.core.api.Assertions.assertThat;

import app.understory.session.Entry;
import app.understory.session.Kind;
import app.understory.session.Phase;
import app.understory.session.SampleSession;
import app.understory.session.Session;
import app.understory.session.SessionClock;
import app.understory.session.VitalSigns;
import app.understory.strand.Strand;
import java.time.Duration;
import java.util.List;
import java.util.OptionalInt;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;

/** A log is read by keyboard: walked, sifted, put right, and opened from its picture. */
class ReadingScreenTest extends SessionTabTest {
  private void session() {
    Strand strand = practice.strand(ada, Strand.Kind.QUESTION, "What did she protect?");
    Session session = now(practice.log().begin(ada, null));
    SessionClock clock = now(practice.log().takeUp(session));
    keep(session, clock, 30, SampleSession.dose("80"));
    keep(session, clock, 10, signs(142, 88));
    keep(session, clock, 2, new Entry.PhaseBegan(Phase.PEAK));
    now(practice.log().keep(practice.entry(session, clock, said("She swept it."), strand.id())));
    keep(session, clock, 4, new Entry.Words(Kind.SEEN, "Breath slow."));
    practice.sample().clock().advance(Duration.ofMinutes(9));
    now(practice.log().keep(practice.entry(session, clock, said("It was never empty."), strand.id())));
    now(practice.log().end(session, OptionalInt.of(2)));
    show(screen.root(), 1096, 688);
    onFx(() -> screen.shown());
    waitUntil("the log is read", () -> model.stream().rows().size() == 7);
    waitUntil("the strands are known", () -> !model.sightProperty().get().strands().isEmpty());
  }

  @Test
  void rowsAreWalkedSiftedAndPutRightWithoutTheMouse() {
    session();
    robot.clickOn("Find in the log");
    type(",s ");
    waitUntil("it is sifted", () -> model.stream().sieve().shown().size() == 2);
    robot.push(KeyCode.DOWN);
    robot.push(KeyCode.ENTER);
    settle();
    picture("sessions-reading");
    robot.push(KeyCode.T);
    type("-3");
    picture("sessions-time");
    robot.push(KeyCode.ENTER);
    waitUntil("it moved",
        () -> model.stream().rows().stream().anyMatch(row -> row.entry().first().isPresent()));
    waitUntil("it is kept", () -> model.stream().writingProperty().get() == 0);
    List<Entry> all = practice.log().entries(model.chosenProperty().get().orElseThrow().id());
    assertThat(all.get(2).what()).isEqualTo(said("She swept it."));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    waitUntil("it is back",
        () -> model.stream().rows().stream().noneMatch(row -> row.entry().first().isPresent()));
    waitUntil("it is kept", () -> model.stream().writingProperty().get() == 0);
  }

  @Test
  void aMarkOfThePictureOpensItsEntryInTheLog() {
    session();
    robot.clickOn("Picture and summary");
    settle();
    robot.clickOn(".us-plot");
    onFx(() -> find(".us-plot").requestFocus());
    robot.push(KeyCode.DIGIT1);
    assertThat(caption()).isEqualTo("09:42");
    robot.push(KeyCode.DIGIT1);
    assertThat(caption()).isEqualTo("09:55");
    robot.push(KeyCode.DOWN);
    assertThat(caption()).isEqualTo("09:46");
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    robot.push(KeyCode.UP);
    assertThat(caption()).isEqualTo("09:40");
    picture("sessions-plot-signs");
    robot.push(KeyCode.DIGIT1);
    robot.push(KeyCode.ENTER);
    settle();
    assertThat(find(".us-stream-list").isVisible()).isTrue();
    assertThat(model.stream().sieve().chosenProperty().get()).isPresent();
    Entry entry = model.stream().find(model.stream().sieve().chosenProperty().get().orElseThrow())
        .orElseThrow();
    assertThat(entry.what()).isEqualTo(said("She swept it."));
    assertThat(find(".us-stream-list").isFocused()).isTrue();
    picture("sessions-from-plot");
  }

  private String caption() {
    settle();
    return this.<Label>find(".us-account-caption .label").getText();
  }

  private void keep(Session session, SessionClock clock, int minutes, Entry.What what) {
    practice.sample().clock().advance(Duration.ofMinutes(minutes));
    now(practice.log().keep(practice.entry(session, clock, what)));
  }

  private static VitalSigns signs(int systolic, int diastolic) {
    return new VitalSigns(OptionalInt.of(systolic), OptionalInt.of(diastolic), OptionalInt.of(72),
        OptionalInt.of(97));
  }
}
